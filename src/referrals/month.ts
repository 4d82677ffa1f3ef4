import type { Instant } from '../routing/types'
import { dateOf, localDay } from '../routing/localTime'

/** The month in Denmark at a moment: `2026-11`. */
export function monthOf(at: Instant): string {
  return dateOf(localDay(at)).slice(0, 7)
}

/** Its first moment by UTC: near enough for a row that tells no day. */
export function startOfMonth(month: string): Instant {
  return Date.parse(`${month}-01T00:00:00Z`)
}
