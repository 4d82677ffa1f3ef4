import type { Kommunekode } from '../routing/types'
import type { Grid } from './grid'
import type { MunicipalityRecord } from './municipalities'
import type { NameIndex } from './nameIndex'
import type { Neighbours } from './neighbours'
import type { Postcodes } from './postcodes'

/** Everything that is known about Danish places, compiled once at start and never changed. */
export type Places = {
  /** The 98, in the order of their codes; Christiansø is not among them. */
  municipalities: readonly MunicipalityRecord[]
  /** The 98 and Christiansø. */
  byCode: ReadonlyMap<Kommunekode, MunicipalityRecord>
  bySlug: ReadonlyMap<string, MunicipalityRecord>
  names: NameIndex
  postcodes: Postcodes
  grid: Grid
  neighbours: Neighbours
}

/** The municipality (or Christiansø) with this four-digit code. */
export const findByCode = (places: Places, code: string): MunicipalityRecord | null =>
  places.byCode.get(code) ?? null

/** The municipality (or Christiansø) whose page ends in this slug: `hoeje-taastrup`. */
export const findBySlug = (places: Places, slug: string): MunicipalityRecord | null =>
  places.bySlug.get(slug) ?? null

/** The codes of the municipalities next to one, by `computeNeighbours`; none for an unknown code. */
export const neighboursOf = (places: Places, code: Kommunekode): readonly Kommunekode[] =>
  places.neighbours.get(code) ?? []
