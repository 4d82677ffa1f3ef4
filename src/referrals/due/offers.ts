import { isOpen } from '../guards'
import { toPeopleOf } from '../notices'
import { noOffer } from '../rows/offer'
import type { DueStep } from './types'

/** Nobody answered an offer: it is back with who made it, and both are told. */
export const endOffer: DueStep = {
  name: 'end-offer',
  at: (referral) => (isOpen(referral) && referral.offeredTo ? referral.offerEndsAt : null),
  take: async (scene) => {
    const { referral } = scene
    const again = referral.offeredAt ?? ''
    const template = 'referral-offer-expired'
    return {
      patch: noOffer,
      events: [{ kind: 'offer-expired', detail: { unit: referral.offeredTo } }],
      messages: [
        ...(await toPeopleOf(scene, { unit: referral.holder, template, again })),
        ...(await toPeopleOf(scene, { unit: referral.offeredTo ?? '', template, again })),
      ],
    }
  },
}
