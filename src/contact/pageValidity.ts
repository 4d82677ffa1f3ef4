import { instantOnDay, localDay } from '../routing/localTime'
import type { Answer, Instant } from '../routing/types'

/**
 * Until when a page about an answer holds: until the answer changes, and never over midnight in
 * Denmark, when "today" in the hours becomes another day.
 */
export function pageValidity({ validUntil }: Pick<Answer, 'validUntil'>, at: Instant): Instant {
  const midnight = instantOnDay(localDay(at) + 1, 0)
  return validUntil === null ? midnight : Math.min(validUntil, midnight)
}
