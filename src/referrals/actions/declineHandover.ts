import { assertOpen } from '../guards'
import { toPeopleOf } from '../notices'
import { noOffer } from '../rows/offer'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { DeclineReason } from '../types'
import { act } from './act'
import { assertOffered } from './assertOffered'
import type { ActionInput } from './input'

/** The unit it is offered to says no: it is back with who offered it, who is told why. */
export function declineHandover(
  services: ReferralServices,
  input: ActionInput & { reason: DeclineReason },
): Promise<Referral> {
  const { reason } = input
  return act(services, input, 'declineHandover', async (scene) => {
    const { referral, now } = scene
    assertOpen(referral)
    const unit = assertOffered(referral)
    const template = 'referral-offer-declined'
    return {
      patch: { ...noOffer, declineReason: reason },
      events: [{ kind: 'declined', detail: { unit, reason } }],
      messages: await toPeopleOf(scene, { unit: referral.holder, template, again: now }),
    }
  })
}
