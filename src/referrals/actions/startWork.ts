import { assertState } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** Somebody of the unit is on it; taking it is part of it where nobody had. */
export function startWork(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'startWork', ({ referral, now }) => {
    assertState(referral.state, ['received', 'taken'])
    return {
      patch: {
        state: 'working',
        takenAt: referral.takenAt ?? now,
        workStartedAt: now,
        deputyDeadlineAt: null,
      },
      events: [{ kind: 'work-started' }],
    }
  })
}
