import type { Kommunekode, Municipality, Reach, Service, ServiceKind } from './types'

/** Kinds one goes to for a night: a bed in the next municipality is still a bed. */
export const kindsSharedByNeighbours: ReadonlySet<ServiceKind> = new Set(['shelter', 'night-cafe'])

/** From so many municipalities of one region on, a service is counted as regional. */
const fewestOfARegion = 3

/**
 * How far away, as the citizen sees it, a service is from a municipality; `null` = it does not
 * serve it. Regional = it serves the municipality, but as one of at least half of its region's
 * (and of three at least): a regional house, not the neighbourhood's own.
 */
export function reachOf(
  service: Service,
  municipality: Municipality,
  membersOfRegion: ReadonlySet<Kommunekode>,
): Reach | null {
  if (service.coverage === 'national') return 'national'
  if (!service.coverage.includes(municipality.code)) {
    return isSharedByNeighbour(service, municipality) ? 'neighbour' : null
  }
  const inRegion = new Set(service.coverage.filter((code) => membersOfRegion.has(code))).size
  const isRegional = inRegion >= fewestOfARegion && inRegion * 2 >= membersOfRegion.size
  return isRegional ? 'regional' : 'local'
}

function isSharedByNeighbour({ kind, coverage }: Service, { neighbours }: Municipality): boolean {
  return (
    kindsSharedByNeighbours.has(kind) &&
    coverage !== 'national' &&
    neighbours.some((code) => coverage.includes(code))
  )
}
