import type { Found } from './evaluate'
import type { OpenSpell } from './openSpell'
import type { Reach } from './types'

/**
 * The order among doors: open, unknown, closed · reach · fresh before stale · specific · priority ·
 * name and id. Total, so the order of the input never shows.
 */
export function inOrder(found: Found[]): Found[] {
  return found.sort((one, other) => one.place - other.place || among(one, other))
}

/** The unit in charge is in charge at night too: the same keys but the first. */
export function inOrderOfCharge(found: Found[]): Found[] {
  return found.sort(
    (one, other) => (one.place % openStep) - (other.place % openStep) || among(one, other),
  )
}

/**
 * The first four keys as one number, smaller goes first: comparing numbers is what costs here.
 * `specificity` is 0–31.
 */
export function placeOf(
  spell: OpenSpell,
  reach: Reach,
  isStale: boolean,
  specificity: number,
): number {
  const openRank = spell.openNow === null ? 1 : spell.openNow ? 0 : 2
  return openRank * openStep + reachRank[reach] * 64 + (isStale ? 32 : 0) + (31 - specificity)
}

/** One more than the greatest place of what is open. */
const openStep = 4 * 64

const reachRank: Record<Reach, number> = { local: 0, neighbour: 1, regional: 2, national: 3 }

function among(one: Found, other: Found): number {
  return (
    other.priority - one.priority ||
    one.candidate.compiled.nameRank - other.candidate.compiled.nameRank
  )
}
