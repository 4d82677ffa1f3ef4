import type { Kommunekode } from '../routing/types'
import { toLocated } from './evidence'
import { ownersAt } from './grid'
import type { Places } from './places'
import type { Located } from './types'
import { toUtm32, type UtmPoint } from './utm'

/**
 * The municipality of a position in degrees (WGS84). Several when its square kilometre holds
 * several, largest share first. A position without a cell, on a quay, a bridge or the beach, takes
 * the nearest cells within 2 km (`near-position`), first those around it, then one ring more;
 * beyond that it is outside Denmark. Numbers that are no position are `none`.
 */
export const locatePosition = (
  places: Places,
  { lat, lon }: { lat: number; lon: number },
): Located => {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return { kind: 'none' }
  if (!isNearDenmark({ lat, lon })) return { kind: 'outside' }

  const point = toUtm32({ lat, lon })
  const here = ownersAt(places.grid, cellOf(point))
  if (here.length > 0) return answer({ places, codes: here, why: 'position' })
  for (const ring of [1, 2]) {
    const codes = ownersInRing({ places, point, ring })
    if (codes.length > 0) return answer({ places, codes, why: 'near-position' })
  }
  return { kind: 'outside' }
}

const REACH_METRES = 2000

/** The projection's series is exact here, and the world beyond needs no computing. */
const isNearDenmark = ({ lat, lon }: { lat: number; lon: number }): boolean =>
  lat > 54 && lat < 58.5 && lon > 7 && lon < 16

const cellOf = ({ northing, easting }: UtmPoint) => ({
  northing: Math.floor(northing / 1000),
  easting: Math.floor(easting / 1000),
})

/** The municipalities in the cells `ring` steps away, nearest cell first. */
const ownersInRing = ({
  places,
  point,
  ring,
}: {
  places: Places
  point: UtmPoint
  ring: number
}): readonly Kommunekode[] => {
  const centre = cellOf(point)
  const found: { metres: number; owners: readonly Kommunekode[] }[] = []
  for (let north = -ring; north <= ring; north += 1) {
    for (let east = -ring; east <= ring; east += 1) {
      if (Math.max(Math.abs(north), Math.abs(east)) !== ring) continue
      const cell = { northing: centre.northing + north, easting: centre.easting + east }
      const metres = metresTo(cell, point)
      if (metres <= REACH_METRES) found.push({ metres, owners: ownersAt(places.grid, cell) })
    }
  }
  found.sort((a, b) => a.metres - b.metres)
  return [...new Set(found.flatMap(({ owners }) => owners))]
}

/** From a point to the nearest edge of a cell. */
const metresTo = (cell: { northing: number; easting: number }, point: UtmPoint): number => {
  const beyond = (value: number, kilometre: number) =>
    Math.max(kilometre * 1000 - value, 0, value - (kilometre + 1) * 1000)
  return Math.hypot(beyond(point.northing, cell.northing), beyond(point.easting, cell.easting))
}

const answer = ({
  places,
  codes,
  why,
}: {
  places: Places
  codes: readonly Kommunekode[]
  why: 'position' | 'near-position'
}): Located =>
  toLocated({
    places,
    pointers: codes.map((code) => ({
      kind: 'municipality',
      label: places.byCode.get(code)?.officialName ?? code,
      codes: [code],
    })),
    why,
  })
