import { appError } from '../../errors'
import { assertState } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { ExemptReason, Informed } from '../types'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * The unit notes how the person was told that data about them came in: told, cannot be identified,
 * or exempt, with the reason (GDPR art. 14, 1–3 and 5).
 */
export function informPerson(
  services: ReferralServices,
  input: ActionInput & { answer: Informed; reason: ExemptReason | null },
): Promise<Referral> {
  const { answer, reason } = input
  if ((answer === 'exempt') !== (reason !== null)) {
    const details = [{ field: 'reason', message: 'goes with an exemption' }]
    throw appError({ code: 'invalid', message: 'an exemption has a reason', details })
  }
  return act(services, input, 'informPerson', ({ referral, now }) => {
    assertState(referral.state, ['received', 'taken', 'working', 'closed'])
    return {
      patch: { informed: answer, exemptReason: reason, informedAt: now },
      events: [{ kind: 'person-informed', detail: { answer, reason } }],
    }
  })
}
