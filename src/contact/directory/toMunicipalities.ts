import type { Municipality as MunicipalityRow } from '../../payload-types'
import { neighboursOf, regionOn, type Places } from '../../place'
import type { Instant, Municipality } from '../../routing/types'

/**
 * Every municipality of the reference data, and Christiansø, with the main line that the secretariat
 * has entered for it, if any. The reference data is the list: a missing row loses a number, never a
 * municipality.
 */
export function toMunicipalities({
  rows,
  places,
  now,
}: {
  rows: readonly Pick<MunicipalityRow, 'code' | 'mainLine'>[]
  places: Places
  now: Instant
}): Municipality[] {
  const mainLines = new Map(rows.map(({ code, mainLine }) => [code, mainLine || null]))
  return [...places.byCode.values()].map((record) => ({
    code: record.code,
    name: record.name,
    officialName: record.officialName,
    region: regionOn(record, now) ?? '',
    neighbours: neighboursOf(places, record.code),
    mainLine: mainLines.get(record.code) ?? null,
  }))
}
