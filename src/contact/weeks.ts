import { hoursOfWeek, type DayHours } from '../routing/hoursOfWeek'
import type { Door, Instant } from '../routing/types'

/** The hours of each door's week from today, by service id; none where hours are not known. */
export function weeksOf(
  doors: readonly (Door | null)[],
  at: Instant,
): Record<string, readonly DayHours[]> {
  const weeks = doors.flatMap((door) => {
    const week = door && hoursOfWeek(door.service, at)
    return week ? [[door.service.id, week] as const] : []
  })
  return Object.fromEntries(weeks)
}
