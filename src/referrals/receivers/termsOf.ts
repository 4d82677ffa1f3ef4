import type { Instant } from '../../routing/types'
import { deadlineFor } from '../deadline'
import type { Receiver } from './types'

/** When a unit must have taken what came to it at a moment, by its own terms. */
export function deadlineOf(receiver: Receiver, receivedAt: Instant): Instant {
  return deadlineFor({
    unit: receiver.service,
    receivedAt,
    openMinutes: receiver.openMinutes,
    ceilingHours: receiver.ceilingHours,
  })
}
