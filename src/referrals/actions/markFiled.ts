import { dutyDetail, dutyMoment } from '../dutyDay'
import { assertState } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * The unit has filed it in its own case system: what is erased here is kept there by its rules.
 *
 * @param input.on the day on which it was filed (`dutyDay.ts`); `null` = today
 */
export function markFiled(
  services: ReferralServices,
  input: ActionInput & { on: string | null },
): Promise<Referral> {
  return act(services, input, 'markFiled', ({ referral, now }) => {
    assertState(referral.state, ['received', 'taken', 'working', 'closed'])
    const times = { now, receivedAt: referral.receivedAt }
    const patch = { filedAt: dutyMoment(input.on, times) }
    return { patch, events: [{ kind: 'filed', detail: dutyDetail(input.on, times) }] }
  })
}
