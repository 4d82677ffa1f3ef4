import { appError } from '../../errors'
import { readCode } from '../code'
import { assertOpen } from '../guards'
import { noOffer } from '../rows/offer'
import type { EventDetail, Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { Outcome, Told } from '../types'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * Ends the referral with an outcome for the unit, and one of the neutral texts for the sender.
 *
 * @throws `invalid` when `duplicate` names no code, or `not-found` no number of tries
 */
export function closeReferral(
  services: ReferralServices,
  input: ActionInput & {
    outcome: Outcome
    told: Told
    /** Times the unit looked, for `not-found`. */
    tries?: number | null
    /** The code of the referral it is the same case as, for `duplicate`. */
    sameAs?: string | null
  },
): Promise<Referral> {
  const { outcome, told } = input
  const detail = detailOf(input)
  return act(services, input, 'closeReferral', ({ referral, now }) => {
    assertOpen(referral)
    return {
      patch: {
        ...noOffer,
        state: 'closed',
        closedAt: now,
        takenAt: referral.takenAt ?? now,
        outcome,
        told,
        deputyDeadlineAt: null,
      },
      events: [{ kind: 'closed', detail: { outcome, told, ...detail } }],
    }
  })
}

function detailOf({
  outcome,
  tries,
  sameAs,
}: Pick<Parameters<typeof closeReferral>[1], 'outcome' | 'tries' | 'sameAs'>): EventDetail {
  if (outcome === 'not-found') {
    if (tries && Number.isInteger(tries) && tries > 0 && tries < 100) return { tries }
    throw refuse('tries')
  }
  if (outcome === 'duplicate') {
    const code = readCode(sameAs ?? '')
    if (code) return { sameAs: code }
    throw refuse('sameAs')
  }
  return {}
}

function refuse(field: string) {
  const details = [{ field, message: 'goes with this outcome' }]
  return appError({ code: 'invalid', message: 'an outcome that wants more', details })
}
