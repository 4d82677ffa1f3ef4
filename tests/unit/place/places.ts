import { loadPlaces, type Located } from '../../../src/place'

/** The real reference data: these tests ask what a citizen would ask. */
export const places = loadPlaces()

export const codesOf = (located: Located): string[] => {
  if (located.kind === 'one') return [located.place.kommunekode]
  if (located.kind === 'several') return located.places.map(({ kommunekode }) => kommunekode)
  return []
}

/** `one: Esbjerg (town: Bramming)`, `several: …, …`, `none`, `outside`: a line a table can hold. */
export const inWords = (located: Located): string => {
  if (located.kind === 'none' || located.kind === 'outside') return located.kind
  const found = located.kind === 'one' ? [located.place] : located.places
  return `${located.kind}: ${found.map(({ name }) => name).join(', ')}`
}
