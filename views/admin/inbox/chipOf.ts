import type { InboxRow } from '../../../src/referrals/inbox/types'
import type { IconName } from '../parts/Icon'
import type { View } from './view'

export type Chip = { label: string; icon: IconName; tone: 'plain' | 'late' | 'done' | 'wait' }

/** The state of a referral in one or two words. */
export function chipOf(
  { state, offer, deadlineAt }: Pick<InboxRow, 'state' | 'offer' | 'deadlineAt'>,
  { words, now }: View,
): Chip {
  const { labels } = words
  if (state === 'received' && deadlineAt < now) {
    return { label: labels.late, icon: 'warning', tone: 'late' }
  }
  if (offer) {
    return { label: labels.offeredTo(offer.to.name), icon: 'swap', tone: 'wait' }
  }
  const icon: IconName = state === 'received' ? 'dot' : 'tick'
  return { label: labels.states[state], icon, tone: state === 'received' ? 'plain' : 'done' }
}
