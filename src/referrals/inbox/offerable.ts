import type { Receivers } from '../receivers/types'
import type { Referral } from '../rows/types'
import type { ReferralDetail } from './types'

/** The units that a referral can be offered to now: every one that receives, but the holder; by name. */
export function offerable(
  { holder, controller }: Pick<Referral, 'holder' | 'controller'>,
  receivers: Receivers,
): ReferralDetail['offerTo'] {
  return [...receivers.values()]
    .filter(({ service, isReceiving }) => isReceiving && service.id !== holder)
    .map(({ service, controller: body }) => ({
      id: service.id,
      name: service.name.da,
      isOtherBody: body.id !== controller,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'da'))
}
