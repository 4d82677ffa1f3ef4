import type { Found } from './evaluate'
import type { Reach } from './types'

/**
 * The order among doors: open, unknown, closed · reach · fresh before stale · specific · priority ·
 * name and id. Total, so the order of the input never shows.
 */
export function inOrder(found: Found[]): Found[] {
  return found.sort(
    (one, other) =>
      openRank(one) - openRank(other) || withoutHours(one, other) || byName(one, other),
  )
}

/** The unit in charge is in charge at night too: the same keys but the first. */
export function inOrderOfCharge(found: Found[]): Found[] {
  return found.sort((one, other) => withoutHours(one, other) || byName(one, other))
}

function withoutHours(one: Found, other: Found): number {
  return (
    reachRank[one.reach] - reachRank[other.reach] ||
    Number(one.isStale) - Number(other.isStale) ||
    other.specificity - one.specificity ||
    other.priority - one.priority
  )
}

function openRank({ spell }: Found): number {
  return spell.openNow === null ? 1 : spell.openNow ? 0 : 2
}

function byName(one: Found, other: Found): number {
  return one.candidate.compiled.nameRank - other.candidate.compiled.nameRank
}

const reachRank: Record<Reach, number> = { local: 0, neighbour: 1, regional: 2, national: 3 }
