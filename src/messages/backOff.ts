import type { Instant } from '../routing/types'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Waits after the first, second, third and every later try. */
const waits = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs]

/** So many refusals by a server, or so long with nothing but "later", and it is undeliverable. */
export const triesBeforeFailing = 5
/** The time that RFC 5321 (4.5.4.1) asks a sender to keep trying, at the least. */
export const givesUpAfterMs = 5 * 24 * hourMs

/** When it is tried again, should this try come to nothing. `attempts` counts this one. */
export function nextTryAfter(attempts: number, now: Instant): Instant {
  return now + (waits[Math.min(attempts, waits.length) - 1] ?? minuteMs)
}
