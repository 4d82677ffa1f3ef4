import type { Instant } from '../../routing/types'
import type { Periods } from '../periods'
import type { Referral } from '../rows/types'
import { dueSteps } from './steps'

/** When the portal has to look at a referral again; `null` = never. */
export function nextDue(referral: Referral, periods: Periods): Instant | null {
  const moments = dueSteps
    .map(({ at }) => at(referral, periods))
    .filter((moment) => moment !== null)
  return moments.length === 0 ? null : Math.min(...moments)
}
