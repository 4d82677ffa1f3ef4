import type { Instant } from '../routing/types'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Waits after the first, second, third and every later try. */
const waits = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs]

/**
 * So many failed tries, and it is marked: the secretariat is shown it as not delivered. After so
 * many refusals it is given up as well; what was put off is still tried.
 */
export const triesBeforeMarking = 5
/** How long they take. What waits that long for a server, which costs no try, is marked as well. */
export const triesTakeMs = waits.reduce((sum, wait) => sum + wait, 0)
/** The time that RFC 5321 (4.5.4.1) asks a sender to keep trying, at the least. */
export const givesUpAfterMs = 5 * 24 * hourMs

/** When it is tried again, should this try come to nothing. `attempts` counts this one. */
export function nextTryAfter(attempts: number, now: Instant): Instant {
  return now + (waits[Math.min(attempts, waits.length) - 1] ?? minuteMs)
}
