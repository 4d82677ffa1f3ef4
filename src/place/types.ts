import type { Kommunekode } from '../routing/types'

/** How a text or position led to a municipality. */
export type PlaceWhy =
  'municipality' | 'postcode' | 'town' | 'address' | 'position' | 'near-position' | 'spelling'

export type PlaceCandidate = {
  kommunekode: Kommunekode
  /** Short name: `Esbjerg`. */
  name: string
  /** `esbjerg`: lower case, æ→ae, ø→oe, å→aa. */
  slug: string
  why: PlaceWhy
  /** What matched, in its proper spelling: `6700 Esbjerg`, `Bramming`, `Københavns Kommune`. */
  matched: string
}

export type Located =
  | { kind: 'one'; place: PlaceCandidate }
  | { kind: 'several'; places: readonly PlaceCandidate[] }
  | { kind: 'none' }
  | { kind: 'outside' }
