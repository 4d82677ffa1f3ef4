import { assertState } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** A coordinator of the unit takes the referral: the deadline is met. */
export function acknowledge(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'acknowledge', ({ referral, now }) => {
    assertState(referral.state, ['received'])
    return {
      patch: { state: 'taken', takenAt: now, deputyDeadlineAt: null },
      events: [{ kind: 'acknowledged' }],
    }
  })
}
