import { holidayOnDay } from './holidays'
import { instantOnDay, localDay, weekdayOf } from './localTime'
import type { Instant } from './types'

/** Seven local days, Monday to Sunday, `until` not included: 168 hours but for the clock changes. */
export type ProofWeek = {
  name: 'plain' | 'summer-time-begins' | 'summer-time-ends' | 'christmas'
  from: Instant
  until: Instant
}

/**
 * The four weeks that a proof walks through, each the first of its kind that begins after `at`: a
 * plain one, the two of the clock changes (directive 2000/84/EC) and the one with Christmas Day.
 */
export function proofWeeks(at: Instant): ProofWeek[] {
  const today = localDay(at)
  return [
    week('plain', firstMonday(today, isPlain)),
    week('summer-time-begins', firstMonday(today, changesClock(23))),
    week('summer-time-ends', firstMonday(today, changesClock(25))),
    week('christmas', firstMonday(today, holdsChristmas)),
  ]
}

export function hoursOf({ from, until }: ProofWeek): Instant[] {
  return Array.from({ length: (until - from) / hourMs }, (_, hour) => from + hour * hourMs)
}

export const hourMs = 3_600_000

function week(name: ProofWeek['name'], monday: number): ProofWeek {
  return { name, from: instantOnDay(monday, 0), until: instantOnDay(monday + 7, 0) }
}

/** Every kind of week comes within 54 weeks; a year more costs nothing. */
function firstMonday(today: number, fits: (monday: number) => boolean): number {
  for (let day = today + 1; day < today + 2 * 366; day++) {
    if (weekdayOf(day) === 'MO' && fits(day)) return day
  }
  return today
}

function isPlain(monday: number): boolean {
  return !daysOf(monday).some((day) => holidayOnDay(day) !== null) && hasHours(7 * 24)(monday)
}

/** 23 hours in its Sunday: summer time begins; 25: it ends. */
function changesClock(hours: number) {
  return hasHours(6 * 24 + hours)
}

function hasHours(hours: number) {
  return (monday: number) =>
    instantOnDay(monday + 7, 0) - instantOnDay(monday, 0) === hours * hourMs
}

function holdsChristmas(monday: number): boolean {
  return daysOf(monday).some((day) => holidayOnDay(day) === 'juledag')
}

function daysOf(monday: number): number[] {
  return Array.from({ length: 7 }, (_, index) => monday + index)
}
