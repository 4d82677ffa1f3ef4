import { appError } from '../../errors'
import { dutyDetail, dutyMoment } from '../dutyDay'
import { assertState } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { ExemptReason, Informed } from '../types'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * The unit notes how the person was told that data about them came in: told, cannot be identified,
 * or exempt, with the reason (GDPR art. 14, 1–3 and 5).
 *
 * @param input.on the day on which the person was told (`dutyDay.ts`); `null` = today
 */
export function informPerson(
  services: ReferralServices,
  input: ActionInput & { answer: Informed; reason: ExemptReason | null; on: string | null },
): Promise<Referral> {
  const { answer, reason, on } = input
  if ((answer === 'exempt') !== (reason !== null)) {
    const details = [{ field: 'reason', message: 'goes with an exemption' }]
    throw appError({ code: 'invalid', message: 'an exemption has a reason', details })
  }
  if (answer !== 'informed' && on !== null) {
    const details = [{ field: 'on', message: 'goes with having told the person' }]
    throw appError({ code: 'invalid', message: 'nobody was told on that day', details })
  }
  return act(services, input, 'informPerson', ({ referral, now }) => {
    assertState(referral.state, ['received', 'taken', 'working', 'closed'])
    const times = { now, receivedAt: referral.receivedAt }
    const detail = { answer, reason, ...dutyDetail(on, times) }
    return {
      patch: { informed: answer, exemptReason: reason, informedAt: dutyMoment(on, times) },
      events: [{ kind: 'person-informed', detail }],
    }
  })
}
