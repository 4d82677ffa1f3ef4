import type { ReferralStatus } from '../../../../../src/referrals/status/types'
import type { Instant } from '../../../../../src/routing/types'
import { StatusSteps } from '../../../parts/StatusSteps/StatusSteps'
import { wordsFor, type Lang } from '../../../words'
import { phoneText } from '../../../words/format'
import { momentText } from '../../../words/moments'
import { lastMoved, statusSteps } from './steps'
import { unitOf } from './unitOf'

/** The lit card: one sentence about where it is, and the four steps. Honest when it is late. */
export function StatusCard({
  status,
  at,
  lang,
}: {
  status: ReferralStatus
  at: Instant
  lang: Lang
}) {
  const words = wordsFor(lang).referral.after.status
  const { unit, atHead, phone } = unitOf(status, lang)
  const { state, isLate, promisedAt } = status
  const late = words.late({
    unit: atHead,
    deadline: promisedAt === null ? null : momentText(promisedAt, at, lang),
    phone: phone && phoneText(phone),
  })
  const isGone = state === 'withdrawn' || state === 'erased'
  return (
    <article className="lit" data-late={isLate || undefined}>
      <p className="eyebrow">{words.updated(lastMoved(status, at, lang))}</p>
      <h1>{isLate ? late.lead : words.headings[state]}</h1>
      {isLate && <p>{late.rest}</p>}
      {isGone ? <p>{words.lines[state]}</p> : !isLate && <p>{words.thanks(unit)}</p>}
      {!isGone && <StatusSteps steps={statusSteps(status, at, lang)} here={words.here} />}
    </article>
  )
}
