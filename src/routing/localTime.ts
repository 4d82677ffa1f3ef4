import { weekdays, type Instant, type Weekday } from './types'

/**
 * Danish clock time without `Intl`, which costs microseconds a call.
 *
 * Denmark keeps UTC+1, and UTC+2 from the last Sunday of March 01:00 UTC to the last Sunday of
 * October 01:00 UTC (directive 2000/84/EC, articles 2 and 3). Right from 1996 on.
 *
 * A "day" is a local calendar date as the number of days since 1970-01-01; it has no time zone.
 */

export const minuteMs = 60_000
export const dayMs = 86_400_000
const hourMs = 3_600_000

export type LocalParts = {
  /** `YYYY-MM-DD`. */
  date: string
  /** `HH:MM`. */
  time: string
  /** Minutes since local midnight by the clock on the wall. */
  minutes: number
  weekday: Weekday
  /** Days since 1970-01-01. */
  day: number
}

/** What calendar and clock show in Denmark at `at`. */
export function localParts(at: Instant): LocalParts {
  const local = at + offsetAt(at)
  const day = Math.floor(local / dayMs)
  const minutes = Math.floor((local - day * dayMs) / minuteMs)
  return { date: dateOf(day), time: clockOf(minutes), minutes, weekday: weekdayOf(day), day }
}

/**
 * The moment a Danish clock shows `clock` (`HH:MM`, up to `24:00`) on `localDate` (`YYYY-MM-DD`).
 * See `instantOnDay` for the two nights when a clock time is missing or comes twice.
 */
export function instantOf(localDate: string, clock: string): Instant {
  return instantOnDay(dayOf(localDate), minutesOf(clock))
}

/**
 * The same from numbers; `minutes` may run past midnight. A time that comes twice in October means
 * the first one (RFC 5545, 3.3.5); a time left out in March means the moment of the jump. So later
 * clock times never give earlier moments, and hours stay in order over both changes.
 */
export function instantOnDay(day: number, minutes: number): Instant {
  const wall = day * dayMs + minutes * minuteMs
  const summer = summerTimeAround(wall)
  const inSummer = wall - 2 * hourMs
  if (inSummer >= summer.starts && inSummer < summer.ends) return inSummer
  const inWinter = wall - hourMs
  return inWinter >= summer.starts && inWinter < summer.ends ? summer.starts : inWinter
}

/** The local date at a moment, as a day number. */
export function localDay(at: Instant): number {
  return Math.floor((at + offsetAt(at)) / dayMs)
}

/** Day number of `YYYY-MM-DD`. */
export function dayOf(localDate: string): number {
  const [year = 1970, month = 1, date = 1] = localDate.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / dayMs
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'MO'
}

/** `08:30` → 510; `24:00` → 1440. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** 510 → `08:30`; 1440 → `24:00`. */
export function clockOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function offsetAt(at: Instant): number {
  const summer = summerTimeAround(at)
  return at >= summer.starts && at < summer.ends ? 2 * hourMs : hourMs
}

/** Both changes lie far from New Year, so the UTC year of any clock reading names the right ones. */
function summerTimeAround(at: Instant): { starts: Instant; ends: Instant } {
  const year = new Date(at).getUTCFullYear()
  return { starts: lastSunday(year, 2, 31) + hourMs, ends: lastSunday(year, 9, 31) + hourMs }
}

function lastSunday(year: number, month: number, lastDate: number): Instant {
  const last = Date.UTC(year, month, lastDate)
  return last - new Date(last).getUTCDay() * dayMs
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
