import type { ReactElement } from 'react'
import type { Template } from '../../src/messages/types'
import type { Lang } from '../portal/words'
import { longDate } from '../portal/words/format'
import type { Facts } from './facts'
import { momentOf } from './moments'
import { SenderMail } from './SenderMail'
import { StaffMail } from './StaffMail'
import { mailWordsFor } from './words'
import type { Said } from './words/types'

/** A template filled with its facts: the subject as plain text, and the mail as React. */
export function mailOf({
  template,
  lang,
  facts,
}: {
  template: Template
  lang: Lang
  facts: Facts
}): { subject: string; mail: ReactElement } {
  const words = mailWordsFor(lang)
  const text = words.mails[template]
  const said = saidOf(lang, facts)
  const { href } = facts
  const common = { lang, words, text, said, href }
  return {
    // Subjects are compared, searched and cut off: no signs in them that nobody sees.
    subject: text.subject(said).replaceAll('\u00a0', ' '),
    mail:
      template === 'referral-receipt' ? (
        <SenderMail {...common} />
      ) : (
        <StaffMail {...common} isInsteadOfUnit={isInsteadOfUnit(template, facts)} />
      ),
  }
}

function saidOf(lang: Lang, facts: Facts): Said {
  const moment = (at: number | null) => momentOf(at, { now: facts.now, lang })
  return {
    code: facts.code,
    deadline: moment(facts.deadlineAt),
    deputyDeadline: moment(facts.deputyDeadlineAt),
    offerEnds: moment(facts.offerEndsAt),
    replyBy: moment(facts.replyBy),
    promised: moment(facts.promisedAt),
    added: facts.added,
    erasedOn: longDate(facts.textEndsAt ?? facts.at, lang),
  }
}

/** The secretariat gets what a unit should have got when that unit has nobody to be told. */
function isInsteadOfUnit(template: Template, { receiverKind }: Facts): boolean {
  return receiverKind === 'secretariat' && !toSecretariat.includes(template)
}

const toSecretariat: readonly Template[] = ['referral-late-secretariat', 'referral-breaker']
