import { randomUUID } from 'node:crypto'
import type { KeyName } from '../../keys'
import type { NewMessage } from '../../messages/enqueue'
import type { Instant } from '../../routing/types'
import { newCode } from '../code'
import { nextDue } from '../due/nextDue'
import { dayMs, type Periods } from '../periods'
import type { Choice } from '../receivers/chooseReceiver'
import { deadlineOf } from '../receivers/termsOf'
import { noOffer } from '../rows/offer'
import type { NewText, Referral } from '../rows/types'
import type { Submission } from '../submission'
import { contactPart, firstTextPart, holderName } from '../texts/keyring'
import { hashOfToken } from '../token'
import type { SenderContact, Source } from '../types'

/** A referral with all that belongs to it, before anything of it is stored. */
export type Draft = {
  referral: Referral
  keyNames: readonly KeyName[]
  texts: readonly NewText[]
  messages: readonly NewMessage[]
}

type DraftOf = {
  submission: Submission
  choice: Choice
  content: { periods: Periods; revision: string }
  token: string
  now: Instant
}

/** Pure but for its random id and code. */
export function makeDraft({ submission, choice, content, token, now }: DraftOf): Draft {
  const { periods } = content
  const { receiver } = choice
  const contact = contactOf(submission, token)
  const deadlineAt = deadlineOf(receiver, now)
  const row: Referral = {
    ...emptyReferral,
    id: randomUUID(),
    code: newCode(),
    tokenHash: hashOfToken(token),
    ...askedIn(submission),
    decision: decisionOf(choice, content.revision),
    holder: receiver.service.id,
    sentTo: receiver.service.id,
    controller: receiver.controller.id,
    deputy: receiver.deputy,
    receivedAt: now,
    waitsSince: now,
    deadlineAt,
    promisedAt: receiver.isPromised ? deadlineAt : null,
    replyBy: now + periods.replyDays * dayMs,
    hasContact: contact !== null,
  }
  const referral = { ...row, dueAt: nextDue(row, periods) }
  const report: NewText = {
    kind: 'report',
    part: firstTextPart,
    author: null,
    content: submission.report,
  }
  const texts = contact ? [report, contactText(contact)] : [report]
  const holder = holderName(referral)
  return {
    referral,
    texts,
    keyNames: texts.map(({ part }) => ({ referral: referral.id, part, holder })),
    messages: messagesOf({ referral, choice, contact }),
  }
}

function askedIn({ question, asked, lang }: Submission) {
  const { kommune, fra, situation, age, about } = question
  return {
    kommunekode: kommune ?? fra ?? '',
    fra,
    situation,
    age,
    about,
    asked,
    lang,
    source: sourceOf(),
  }

  function sourceOf(): Source {
    if (asked === 'mig') return 'oneself'
    return about === 'arbejde' ? 'professional' : 'citizen'
  }
}

function decisionOf({ because, door }: Choice, revision: string): Referral['decision'] {
  return { because, why: door.why, rule: door.rule?.id ?? null, revision }
}

function contactOf({ contact }: Submission, token: string): SenderContact | null {
  if (!contact || (contact.email === '' && contact.phone === '')) return null
  const wantsReceipt = contact.wantsReceipt && contact.email !== ''
  return { ...contact, wantsReceipt, token: wantsReceipt ? token : '' }
}

function contactText(content: SenderContact): NewText {
  return { kind: 'contact', part: contactPart, author: null, content }
}

function messagesOf({
  referral: { id, lang },
  choice: { receiver },
  contact,
}: {
  referral: Referral
  choice: Choice
  contact: SenderContact | null
}): NewMessage[] {
  const template = 'referral-new'
  const toUnit = { template, receiverKind: 'user', referral: id, lang: 'da' } as const
  const people: NewMessage[] =
    receiver.people.length > 0
      ? receiver.people.map((user) => ({
          ...toUnit,
          key: `${template}:${id}:0:${user}`,
          receiver: user,
        }))
      : [{ ...toUnit, key: `${template}:${id}:0`, receiverKind: 'secretariat', receiver: null }]
  if (!contact?.wantsReceipt) return people
  const receipt = 'referral-receipt'
  const toSender = {
    template: receipt,
    receiverKind: 'sender',
    receiver: id,
    referral: id,
  } as const
  return [...people, { ...toSender, key: `${receipt}:${id}`, lang }]
}

const emptyReferral = {
  ...noOffer,
  version: 1,
  state: 'received',
  holding: 0,
  textPart: firstTextPart,
  heldBack: [],
  escalation: 'none',
  dueAt: null,
  reminded: [],
  deputyToldAt: null,
  deputyDeadlineAt: null,
  declineReason: null,
  visit: null,
  takenAt: null,
  workStartedAt: null,
  closedAt: null,
  outcome: null,
  told: null,
  responsibleKommunekode: null,
  informed: null,
  exemptReason: null,
  informedAt: null,
  filedAt: null,
  contactErasedAt: null,
  textErasedAt: null,
  lookedAt: null,
  wasLate: null,
  month: null,
} satisfies Partial<Referral>
