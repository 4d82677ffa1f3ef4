import { holidayOnDay } from './holidays'
import { dayOf, instantOnDay, minutesOf, weekdayOf } from './localTime'
import type { HolidayRule, Instant, Schedule, Service, Weekday } from './types'

/** A stretch of opening on one local day, in minutes of the clock; past 1440 = the day after. */
export type Span = { opens: number; closes: number }

/** A stretch of opening in absolute time, `until` not included. */
export type Interval = { from: Instant; until: Instant }

/** Schedules as numbers, ready to be asked about any day. */
export type Hours = {
  rows: readonly ScheduleRow[]
  holidays: HolidayRule
  /** First days of a new pattern, ascending: where a `valid_from` begins, a `valid_to` is over. */
  edges: readonly number[]
}

type ScheduleRow = Span & {
  firstDay: number
  lastDay: number
  weekdays: ReadonlySet<Weekday>
}

export function compileHours({
  schedules,
  holidays,
}: Pick<Service, 'schedules' | 'holidays'>): Hours {
  const rows = schedules.map(toRow)
  const edges = rows.flatMap((row) => [row.firstDay, row.lastDay + 1]).filter(Number.isFinite)
  return { rows, holidays, edges: [...new Set(edges)].sort((one, other) => one - other) }
}

/**
 * What begins on a local day, ordered by opening and merged where it touches or overlaps. A night
 * that begins the evening before belongs to that evening, also when a holiday dawns meanwhile.
 */
export function spansOnDay(hours: Hours, day: number): Span[] {
  const weekday = weekdayUnderRule(hours.holidays, day)
  if (!weekday) return []
  const spans: Span[] = []
  for (const row of hours.rows) {
    if (day < row.firstDay || day > row.lastDay || !row.weekdays.has(weekday)) continue
    spans.push({ opens: row.opens, closes: row.closes })
  }
  return spans.length > 1 ? merged(spans) : spans
}

/** The same as moments. A stretch that lies wholly in the hour left out in March does not exist. */
export function intervalsOnDay(hours: Hours, day: number): Interval[] {
  return spansOnDay(hours, day)
    .map(({ opens, closes }) => ({
      from: instantOnDay(day, opens),
      until: instantOnDay(day, closes),
    }))
    .filter(({ from, until }) => from < until)
}

function toRow(schedule: Schedule): ScheduleRow {
  const opens = minutesOf(schedule.opens_at)
  const closes = minutesOf(schedule.closes_at)
  return {
    opens,
    closes: closes > opens ? closes : closes + 1440,
    firstDay: schedule.valid_from ? dayOf(schedule.valid_from) : -Infinity,
    lastDay: schedule.valid_to ? dayOf(schedule.valid_to) : Infinity,
    weekdays: new Set(schedule.byday),
  }
}

function weekdayUnderRule(rule: HolidayRule, day: number): Weekday | null {
  if (rule === 'open' || !holidayOnDay(day)) return weekdayOf(day)
  return rule === 'as-sunday' ? 'SU' : null
}

function merged(spans: Span[]): Span[] {
  spans.sort((one, other) => one.opens - other.opens || one.closes - other.closes)
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && span.opens <= last.closes) last.closes = Math.max(last.closes, span.closes)
    else result.push(span)
  }
  return result
}
