import { localDay, instantOnDay } from './localTime'
import { intervalsOnDay, type Hours, type Interval } from './schedules'
import type { Instant } from './types'

/** A stretch of time in which nothing about a service's hours changes. */
export type OpenSpell = {
  /** Holds from here … */
  from: Instant
  /** … to here, not included; `Infinity` = for ever. */
  until: Instant
  openNow: boolean | null
  opensAt: Instant | null
  closesAt: Instant | null
}

/**
 * Between two edges the hours depend on weekday and holiday alone, and every holiday comes once
 * within this many days: what has not happened by then does not happen before the next edge.
 */
const daysOfOnePattern = 367

/** The spell around `at`. Closed with `opensAt: null` = no opening is known at all. */
export function spellAround(hours: Hours, at: Instant): OpenSpell {
  const today = localDay(at)
  // Nothing lasts longer than 24 hours from its opening, so yesterday's is the oldest still open.
  const recent = [...intervalsOnDay(hours, today - 1), ...intervalsOnDay(hours, today)]
  const open = recent.filter(({ from, until }) => from <= at && at < until)
  return open.length > 0 ? openSpell(hours, today, open) : closedSpell(hours, today, recent, at)
}

function openSpell(hours: Hours, today: number, open: readonly Interval[]): OpenSpell {
  const from = Math.min(...open.map((interval) => interval.from))
  const until = endOfChain(hours, today, Math.max(...open.map((interval) => interval.until)))
  return {
    from,
    until,
    openNow: true,
    opensAt: null,
    closesAt: until === Infinity ? null : until,
  }
}

/** 22–24 and 00–06 the day after are one opening: whoever stands outside sees no closing between. */
function endOfChain(hours: Hours, today: number, firstEnd: Instant): Instant {
  let end = firstEnd
  let previous = today - 1
  for (const day of daysToSearch(hours, today)) {
    // Left out days repeat a pattern that has just run for a year without a break.
    if (day > previous + 1) end = Math.max(end, instantOnDay(day, 0))
    previous = day
    for (const { from, until } of intervalsOnDay(hours, day)) {
      if (from > end) return end
      end = Math.max(end, until)
    }
    if (end < instantOnDay(day + 1, 0)) return end
  }
  return Infinity
}

function closedSpell(
  hours: Hours,
  today: number,
  recent: readonly Interval[],
  at: Instant,
): OpenSpell {
  const ends = recent.map(({ until }) => until).filter((until) => until <= at)
  const opensAt = nextOpening(hours, today, at)
  return {
    from: Math.max(instantOnDay(today, 0), ...ends),
    until: opensAt ?? Infinity,
    openNow: false,
    opensAt,
    closesAt: null,
  }
}

function nextOpening(hours: Hours, today: number, at: Instant): Instant | null {
  for (const day of daysToSearch(hours, today)) {
    const next = intervalsOnDay(hours, day).find(({ from }) => from > at)
    if (next) return next.from
  }
  return null
}

function* daysToSearch(hours: Hours, today: number): Generator<number> {
  let day = today
  for (; day < today + daysOfOnePattern; day++) yield day
  for (const edge of hours.edges) {
    const patternEnds = edge + daysOfOnePattern
    for (day = Math.max(day, edge - 1); day < patternEnds; day++) yield day
  }
}
