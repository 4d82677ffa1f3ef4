import type { Kommunekode } from '../routing/types'
import { readTable } from './readTable'

export type Postcode = {
  /** `6740`. */
  code: string
  /** `Bramming`. */
  town: string
  /** The municipalities it reaches into, largest area first. */
  codes: readonly Kommunekode[]
}

/** A post town with all its postcodes together. */
export type PostTown = { label: string; codes: readonly Kommunekode[] }

export type Postcodes = ReadonlyMap<string, Postcode>

/** The postcodes from 1000 up, read from `postcodes.csv`. */
export const readPostcodes = (file: string): Postcodes =>
  new Map(
    readTable({ file, columns }).map((row) => [
      row.postcode,
      { code: row.postcode, town: row.town, codes: row.kommunekoder.split(' ') },
    ]),
  )

/** The towns in the order of their first postcode. */
export const postTowns = (postcodes: Postcodes): readonly PostTown[] => {
  const codesOf = new Map<string, Set<Kommunekode>>()
  for (const { town, codes } of postcodes.values()) {
    const known = codesOf.get(town) ?? new Set()
    for (const code of codes) known.add(code)
    codesOf.set(town, known)
  }
  return [...codesOf].map(([label, codes]) => ({ label, codes: [...codes] }))
}

const columns = ['postcode', 'town', 'kommunekoder'] as const
