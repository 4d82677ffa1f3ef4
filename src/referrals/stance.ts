import {
  mayDo,
  standingsOf,
  type ReferralAction,
  type Stance,
} from '../../collections/referrals/access'
import { appError } from '../errors'
import type { User } from './change'
import type { Referral } from './rows/types'

/**
 * The standing in which somebody may do this: the first that allows it, for who serves two units can
 * have two.
 *
 * @throws `not-found` for who has no sight of the referral, `forbidden` for who may not do this
 */
export function stanceFor(
  { user, action }: { user: User; action: ReferralAction },
  referral: Referral,
): Stance {
  const standings = standingsOf(user, referral)
  if (standings.length === 0) throw unknownReferral()
  const allowed: readonly string[] = mayDo[action]
  const found = standings.find(({ standing }) => allowed.includes(standing))
  if (!found) throw appError({ code: 'forbidden', message: `may not ${action}` })
  return found
}

/** What somebody may not see does not exist for them. */
export function unknownReferral() {
  return appError({ code: 'not-found', message: 'no such referral for this reader' })
}
