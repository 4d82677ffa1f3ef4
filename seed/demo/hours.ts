import type { Schedule, Weekday } from '../../src/routing/types'

type Hours = { days: readonly Weekday[]; from: string; to: string }

export const mondayToThursday: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH']
export const mondayToFriday: readonly Weekday[] = [...mondayToThursday, 'FR']
export const weekend: readonly Weekday[] = ['SA', 'SU']
export const everyDay: readonly Weekday[] = [...mondayToFriday, ...weekend]

/** Hours that hold all year; `to` at or before `from` is the day after. */
export function open({ days, from, to }: Hours): Schedule {
  return { valid_from: null, valid_to: null, byday: days, opens_at: from, closes_at: to }
}

/** Hours from 1 November to 31 March, in each of the demo's winters. */
export function openInWinter(hours: Hours): Schedule[] {
  return winters.map((year) => ({
    ...open(hours),
    valid_from: `${year}-11-01`,
    valid_to: `${year + 1}-03-31`,
  }))
}

/** Written out, not counted from today: a demo that was loaded last year looks the same. */
const winters = [2026, 2027, 2028]
