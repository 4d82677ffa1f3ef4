import { appError } from '../../errors'
import { assertOpen } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** The unit says which municipality is in charge by law (handlekommune, retssikkerhedsloven § 9). */
export function setResponsible(
  services: ReferralServices,
  input: ActionInput & { kommunekode: string },
): Promise<Referral> {
  const { kommunekode } = input
  return act(services, input, 'setResponsible', ({ referral, directory }) => {
    assertOpen(referral)
    if (!directory.municipalities.has(kommunekode)) {
      const details = [{ field: 'kommunekode', message: 'unknown' }]
      throw appError({ code: 'invalid', message: 'no such municipality', details })
    }
    return {
      patch: { responsibleKommunekode: kommunekode },
      events: [{ kind: 'responsible-set', detail: { kommunekode } }],
    }
  })
}
