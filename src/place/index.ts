/** Where somebody is: what the rest of the portal may use of this folder. */
export { loadPlaces } from './loadPlaces'
export { locate, type PlaceQuestion } from './locate'
export { regionOn, regionsChangeAt, slugOf, type MunicipalityRecord } from './municipalities'
export { findByCode, findBySlug, neighboursOf, type Places } from './places'
export { landCells } from './grid'
export type { Located, PlaceCandidate, PlaceWhy } from './types'
