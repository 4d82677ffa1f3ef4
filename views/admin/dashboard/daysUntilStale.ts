import { dayMs } from '../../../src/routing/localTime'
import type { Instant } from '../../../src/routing/types'

/** How many days what a contact says still counts as confirmed; at or below zero, none any more. */
export function daysUntilStale(
  { confirmedAt, confirmEveryDays }: { confirmedAt: Instant | null; confirmEveryDays: number },
  now: Instant,
): number {
  if (confirmedAt === null) return 0
  return Math.floor((confirmedAt + confirmEveryDays * dayMs - now) / dayMs)
}
