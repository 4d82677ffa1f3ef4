import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import { nearMoment } from '../../parts/moments'
import { Notice } from '../../parts/Notice'
import type { View } from '../view'

/** An offer that waits, as each side of it needs to know; or the no that the last one got. */
export function OfferNotice({ detail, view }: { detail: ReferralDetail; view: View }) {
  const { labels, panel } = view.words
  const words = panel.offer
  const { offer, declineReason } = detail
  if (!offer) {
    if (!declineReason) return null
    return (
      <Notice icon="swap">
        <p>{panel.declined(lower(labels.declineReasons[declineReason]))}</p>
      </Notice>
    )
  }
  const until = nearMoment(offer.endsAt, view.now, view.lang)
  const reason = words.reason(lower(labels.offerReasons[offer.reason]))
  if (!offer.isToUs) {
    return (
      <Notice icon="swap">
        <p className="fi-strong">{words.toThem(offer.to.name)}</p>
        <p>{words.theyUntil(until)}</p>
        <p>{reason}</p>
      </Notice>
    )
  }
  const text = !offer.isOtherBody
    ? words.sameBody
    : offer.basis
      ? words.withText
      : words.withoutText
  return (
    <Notice tone="warn" icon="swap">
      <p className="fi-strong">{words.toUs(offer.from.name)}</p>
      <p>
        {words.until(until)} {words.responsible(offer.from.name)}
      </p>
      <p>{reason}</p>
      <p>{text}</p>
    </Notice>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
