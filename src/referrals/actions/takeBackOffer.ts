import { assertOpen } from '../guards'
import { noOffer } from '../rows/offer'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import { assertOffered } from './assertOffered'
import type { ActionInput } from './input'

/** The unit that offered it changes its mind. */
export function takeBackOffer(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'takeBackOffer', ({ referral }) => {
    assertOpen(referral)
    const unit = assertOffered(referral)
    return { patch: noOffer, events: [{ kind: 'offer-taken-back', detail: { unit } }] }
  })
}
