import { holidayOn, type Holiday } from './holidays'
import { clockOf, dateOf, localDay, weekdayOf } from './localTime'
import { timetableOf } from './openState'
import { spansOnDay } from './schedules'
import type { Instant, Service, Weekday } from './types'

export type DayHours = {
  /** Local date, `YYYY-MM-DD`. */
  date: string
  weekday: Weekday
  isToday: boolean
  holiday: Holiday | null
  /**
   * What opens on that day, as `HH:MM`; none = closed. `closes` before or at `opens` = the morning
   * after. `00:00`–`24:00` = all day.
   */
  spans: readonly { opens: string; closes: string }[]
}

/** Seven days of hours, today first; `null` = hours not known. */
export function hoursOfWeek(service: Service, at: Instant): DayHours[] | null {
  const { hours } = timetableOf(service)
  if (!hours && !service.alwaysOpen) return null
  const today = localDay(at)
  return Array.from({ length: 7 }, (_, ahead) => {
    const day = today + ahead
    const date = dateOf(day)
    const spans = hours ? spansOnDay(hours, day) : [{ opens: 0, closes: 1440 }]
    return {
      date,
      weekday: weekdayOf(day),
      isToday: ahead === 0,
      holiday: holidayOn(date),
      spans: spans.map(({ opens, closes }) => ({
        opens: clockOf(opens),
        closes: clockOf(closes > 1440 ? closes - 1440 : closes),
      })),
    }
  })
}
