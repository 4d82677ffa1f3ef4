import type { Instant } from '../../routing/types'
import type { Change, Scene } from '../change'
import type { Periods } from '../periods'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'

/** Something the portal does by itself once its moment has come. */
export type DueStep = {
  name: string
  /** When it is due as the referral stands now; `null` when it is not to come. */
  at: (referral: Referral, periods: Periods) => Instant | null
  /** After it, `at` must be later or `null`: each is done once. */
  take: (scene: Scene, services: ReferralServices) => Change | Promise<Change>
}
