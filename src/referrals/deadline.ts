import { timetableOf } from '../routing/openState'
import type { Instant, Service } from '../routing/types'

/**
 * When a unit must have taken a referral: so many minutes of its own opening hours after it came,
 * but never later than a ceiling by the clock, for a person waits by the clock. A unit whose hours
 * are not known has the ceiling alone; one that never closes, the minutes alone.
 *
 * Hours are those of Europe/Copenhagen, right over both clock changes and on holidays. Pure, so
 * that a change of hours moves an open deadline: it is asked again.
 */
export function deadlineFor({
  unit,
  receivedAt,
  openMinutes,
  ceilingHours,
}: {
  unit: Service
  receivedAt: Instant
  /** Minutes with the unit open. */
  openMinutes: number
  /** Hours by the clock. */
  ceilingHours: number
}): Instant {
  const ceiling = receivedAt + ceilingHours * hourMs
  const timetable = timetableOf(unit)
  let left = openMinutes * minuteMs
  for (let at = receivedAt; at < ceiling;) {
    const { openNow, until } = timetable.at(at)
    if (openNow === null) return ceiling
    if (openNow && at + left <= until) return Math.min(at + left, ceiling)
    if (openNow) left -= until - at
    at = until
  }
  return ceiling
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
