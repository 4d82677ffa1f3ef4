import { assertState } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** The unit has filed it in its own case system: what is erased here is kept there by its rules. */
export function markFiled(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'markFiled', ({ referral, now }) => {
    assertState(referral.state, ['received', 'taken', 'working', 'closed'])
    return { patch: { filedAt: now }, events: [{ kind: 'filed' }] }
  })
}
