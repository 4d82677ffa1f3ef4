import type { ReferralStatus } from '../../../../../src/referrals/status/types'
import type { Instant } from '../../../../../src/routing/types'
import { linksFor } from '../../../links'
import { Icon } from '../../../parts/Icon/Icon'
import { wordsFor, type Lang } from '../../../words'
import { momentText, passedMoment } from '../../../words/moments'
import { capital } from './steps'
import { unitOf } from './unitOf'

/** When it was sent, to whom, and by when it was to be answered. */
export function StatusReceipt({
  status,
  token,
  at,
  lang,
}: {
  status: ReferralStatus
  token: string
  at: Instant
  lang: Lang
}) {
  const { after } = wordsFor(lang).referral
  const words = after.status
  const { promisedAt, takenAt } = status
  const deadline = promisedAt === null ? null : capital(momentText(promisedAt, at, lang))
  const isKept = promisedAt !== null && takenAt !== null && takenAt <= promisedAt
  return (
    <section className="stack">
      <h2>{words.receiptTitle}</h2>
      <dl className="receipt-rows">
        <div>
          <dt>{words.sent}</dt>
          <dd>{capital(passedMoment(status.receivedAt, at, lang))}</dd>
        </div>
        <div>
          <dt>{words.to}</dt>
          <dd>{unitOf(status, lang).atHead}</dd>
        </div>
        {deadline && (
          <div>
            <dt>{words.deadline}</dt>
            <dd>{isKept ? words.kept(deadline) : deadline}</dd>
          </div>
        )}
      </dl>
      <p>
        <a className="go" href={linksFor(lang).receipt(token)}>
          <Icon name="print" /> {words.receiptGo}
        </a>
      </p>
      <p className="hint">{words.onlyLink}</p>
    </section>
  )
}
