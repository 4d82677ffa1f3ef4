import { fold } from '../../place/spelling'
import type { ReportText } from '../types'

/** Why two reports may be about the same place. */
export type Nearness = 'position' | 'words'

type Place = Pick<ReportText, 'where' | 'position'>

/**
 * Whether two reports describe the same place: positions a short walk apart, or a telling word of
 * the places in common (`Torvet`, `Netto`), never a word about a person. Pure.
 */
export function nearnessOf(one: Place, other: Place): Nearness | null {
  if (one.position && other.position) {
    return metresBetween(one.position, other.position) <= nearMetres ? 'position' : null
  }
  const words = tellingWords(one.where)
  return tellingWords(other.where).some((word) => words.includes(word)) ? 'words' : null
}

/** About five minutes on foot. */
const nearMetres = 400

/** Equirectangular: exact to a metre at this distance. */
function metresBetween(
  one: NonNullable<Place['position']>,
  other: NonNullable<Place['position']>,
): number {
  const radians = Math.PI / 180
  const earth = 6_371_000
  const x = (other.lon - one.lon) * radians * Math.cos(((one.lat + other.lat) / 2) * radians)
  const y = (other.lat - one.lat) * radians
  return Math.hypot(x, y) * earth
}

function tellingWords(where: string): string[] {
  return fold(where)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 4 && !common.has(word))
}

/** Words of places that tell none apart. */
const common = new Set(
  'foran bagved bagved under over mellem naer inde ude uden ved siden hjoernet hjornet indgangen gaden vejen byen midt centrum omkring taet lige overfor near behind front next under between corner street entrance city centre center'.split(
    ' ',
  ),
)
