import { dayMs, dayOf } from './localTime'
import type { LocalizedText } from './types'

export const holidayCodes = [
  'nytaarsdag',
  'skaertorsdag',
  'langfredag',
  'paaskedag',
  '2-paaskedag',
  'kristi-himmelfartsdag',
  'pinsedag',
  '2-pinsedag',
  'grundlovsdag',
  'juleaftensdag',
  'juledag',
  '2-juledag',
  'nytaarsaftensdag',
] as const
export type HolidayCode = (typeof holidayCodes)[number]

export type Holiday = {
  code: HolidayCode
  name: LocalizedText
  /** The ten days of the church year; the other three are days on which offices close by custom. */
  isPublic: boolean
}

/**
 * The holiday that falls on a local date (`YYYY-MM-DD`), or null.
 *
 * Public holidays are the ten of the church year. Store bededag is no longer one: the act on the
 * consequences of its abolition took effect on 1 January 2024.
 *
 * 5 June, 24 and 31 December are no public holidays, but the shop closing act names them and
 * offices mostly keep shut (Nordic Council, "Helligdage i Danmark"). They count here too: a door
 * wrongly shown as closed costs a call to the next one, a door wrongly shown as open costs the way
 * to a locked house. A service that is open on them says so with `holidays: open`.
 */
export function holidayOn(localDate: string): Holiday | null {
  const code = holidayOnDay(dayOf(localDate))
  return code && { code, name: names[code], isPublic: !byCustom.has(code) }
}

/** The same for a day number; no allocation but one date, for the search through many days. */
export function holidayOnDay(day: number): HolidayCode | null {
  const date = new Date(day * dayMs)
  const church = movable.get(day - easterDay(date.getUTCFullYear()))
  // Whit Monday may be 5 June (2017): the public holiday is the stronger of the two.
  if (church) return church
  return fixedDates.get((date.getUTCMonth() + 1) * 100 + date.getUTCDate()) ?? null
}

/**
 * Easter Sunday of a Gregorian year as a day number: the anonymous computus printed in Nature
 * (20 April 1876), as given by J. Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterDay(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / dayMs
}

const fixedDates = new Map<number, HolidayCode>([
  [101, 'nytaarsdag'],
  [605, 'grundlovsdag'],
  [1224, 'juleaftensdag'],
  [1225, 'juledag'],
  [1226, '2-juledag'],
  [1231, 'nytaarsaftensdag'],
])

/** Days from Easter Sunday. */
const movable = new Map<number, HolidayCode>([
  [-3, 'skaertorsdag'],
  [-2, 'langfredag'],
  [0, 'paaskedag'],
  [1, '2-paaskedag'],
  [39, 'kristi-himmelfartsdag'],
  [49, 'pinsedag'],
  [50, '2-pinsedag'],
])

const byCustom = new Set<HolidayCode>(['grundlovsdag', 'juleaftensdag', 'nytaarsaftensdag'])

const names: Record<HolidayCode, LocalizedText> = {
  nytaarsdag: { da: 'Nytårsdag', en: 'New Year’s Day' },
  skaertorsdag: { da: 'Skærtorsdag', en: 'Maundy Thursday' },
  langfredag: { da: 'Langfredag', en: 'Good Friday' },
  paaskedag: { da: 'Påskedag', en: 'Easter Sunday' },
  '2-paaskedag': { da: '2. påskedag', en: 'Easter Monday' },
  'kristi-himmelfartsdag': { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  pinsedag: { da: 'Pinsedag', en: 'Whit Sunday' },
  '2-pinsedag': { da: '2. pinsedag', en: 'Whit Monday' },
  grundlovsdag: { da: 'Grundlovsdag', en: 'Constitution Day' },
  juleaftensdag: { da: 'Juleaftensdag', en: 'Christmas Eve' },
  juledag: { da: 'Juledag', en: 'Christmas Day' },
  '2-juledag': { da: '2. juledag', en: 'Boxing Day' },
  nytaarsaftensdag: { da: 'Nytårsaftensdag', en: 'New Year’s Eve' },
}
