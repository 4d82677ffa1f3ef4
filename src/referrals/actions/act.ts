import type { ReferralAction } from '../../../collections/referrals/access'
import { changeReferral, type Change, type Scene } from '../change'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { ActionInput } from './input'

/** An action of somebody signed in: `changeReferral` with what every such action is given. */
export function act(
  services: ReferralServices,
  { user, id, version, once }: ActionInput,
  action: ReferralAction,
  decide: (scene: Scene) => Change | Promise<Change>,
): Promise<Referral> {
  return changeReferral(services, { id, once, version, who: { user, action }, decide })
}
