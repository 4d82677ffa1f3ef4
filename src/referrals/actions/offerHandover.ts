import { appError } from '../../errors'
import { assertOpen } from '../guards'
import { toPeopleOf } from '../notices'
import { deadlineOf } from '../receivers/termsOf'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { HandoverBasis, OfferReason } from '../types'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * Offers the referral to another unit, which sees what it is and why, not its words. Until that
 * unit accepts, the one that offers is responsible. It has as long to answer as its own terms give.
 *
 * @throws `invalid` when that unit does not receive; `conflict` while another offer stands
 */
export function offerHandover(
  services: ReferralServices,
  input: ActionInput & {
    /** The id of the unit's service. */
    to: string
    reason: OfferReason
    /** On what the words may move to another controller; without one they stay. */
    basis: HandoverBasis | null
  },
): Promise<Referral> {
  const { to, reason, basis } = input
  return act(services, input, 'offerHandover', async (scene) => {
    const { referral, receivers, now } = scene
    assertOpen(referral)
    if (referral.offeredTo) {
      throw appError({ code: 'conflict', message: 'it is offered to another unit already' })
    }
    const receiver = receivers.get(to)
    if (!receiver?.isReceiving || to === referral.holder) {
      const details = [{ field: 'to', message: 'does not receive' }]
      throw appError({ code: 'invalid', message: 'an offer to who does not receive', details })
    }
    return {
      patch: {
        offeredTo: to,
        offerReason: reason,
        offerBasis: basis,
        offeredAt: now,
        offerEndsAt: deadlineOf(receiver, now),
        declineReason: null,
      },
      events: [{ kind: 'offered', detail: { unit: to, reason, basis } }],
      messages: await toPeopleOf(scene, { unit: to, template: 'referral-offered', again: now }),
    }
  })
}
