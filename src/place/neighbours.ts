import type { Kommunekode } from '../routing/types'
import { landCells, ownersAt, type Grid } from './grid'

export type Neighbours = ReadonlyMap<Kommunekode, readonly Kommunekode[]>

/**
 * Which municipalities are neighbours, from the 1 km grid alone: they share a cell, or their cells
 * touch side by side in at least two places (one touch is as a rule a corner, or an islet across a
 * sound). Narrow water does not part them: Middelfart and Fredericia, or Svendborg and Langeland,
 * are neighbours here, as they are by bridge. A municipality that has none by that rule is looked
 * at corner by corner, which gives Fanø its Esbjerg; Bornholm, Christiansø, Læsø, Samsø and Ærø
 * have none. Codes in order.
 */
export const computeNeighbours = (grid: Grid, codes: readonly Kommunekode[]): Neighbours => {
  const bySide = countTouches()
  const byCorner = countTouches()
  for (const { northing, easting, owners } of landCells(grid)) {
    bySide.add(owners, owners, TOUCHES_NEEDED)
    bySide.add(owners, ownersAt(grid, { northing, easting: easting + 1 }))
    bySide.add(owners, ownersAt(grid, { northing: northing + 1, easting }))
    byCorner.add(owners, ownersAt(grid, { northing: northing + 1, easting: easting + 1 }))
    byCorner.add(owners, ownersAt(grid, { northing: northing + 1, easting: easting - 1 }))
  }

  const found = new Map(codes.map((code) => [code, new Set(bySide.of(code))]))
  const isAlone = (code: Kommunekode) => bySide.of(code).length === 0
  for (const code of codes.filter(isAlone)) {
    for (const other of byCorner.of(code)) {
      found.get(code)?.add(other)
      found.get(other)?.add(code)
    }
  }
  return new Map([...found].map(([code, others]) => [code, [...others].sort()]))
}

const TOUCHES_NEEDED = 2

const countTouches = () => {
  const counts = new Map<Kommunekode, Map<Kommunekode, number>>()
  const count = (from: Kommunekode, to: Kommunekode, weight: number) => {
    const ofOne = counts.get(from) ?? new Map<Kommunekode, number>()
    ofOne.set(to, (ofOne.get(to) ?? 0) + weight)
    counts.set(from, ofOne)
  }
  return {
    add: (some: readonly Kommunekode[], others: readonly Kommunekode[], weight = 1) => {
      // Nine cells in ten lie inside one municipality, beside another of the same.
      if (some === others && some.length === 1) return
      for (const one of some) {
        for (const other of others) {
          if (one === other) continue
          count(one, other, weight)
          count(other, one, weight)
        }
      }
    },
    of: (code: Kommunekode): Kommunekode[] =>
      [...(counts.get(code) ?? [])]
        .filter(([, touches]) => touches >= TOUCHES_NEEDED)
        .map(([other]) => other),
  }
}
