import { hoursOfWeek, type DayHours } from '../routing/hoursOfWeek'
import { localDay } from '../routing/localTime'
import type { Door, Instant, Service } from '../routing/types'

type Week = readonly DayHours[]

/** The hours of each door's week from today, by service id; none where hours are not known. */
export function weeksOf(doors: readonly (Door | null)[], at: Instant): Record<string, Week> {
  const weeks = doors.flatMap((door) => {
    const week = door && weekOf(door.service, at)
    return week ? [[door.service.id, week] as const] : []
  })
  return Object.fromEntries(weeks)
}

/** A service's hours are the same all day, and for as long as the snapshot holds it. */
function weekOf(service: Service, at: Instant): Week | null {
  const today = localDay(at)
  const known = weeksKnown.get(service)
  if (known?.today === today) return known.week
  const week = hoursOfWeek(service, at)
  weeksKnown.set(service, { today, week })
  return week
}

const weeksKnown = new WeakMap<Service, { today: number; week: Week | null }>()
