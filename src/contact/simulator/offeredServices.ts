import type { Directory } from '../../routing/directory'
import type { Kommunekode, Service } from '../../routing/types'

/** Each service in one group only, by name. */
export type ServiceGroups = Record<'here' | 'nearby' | 'national', readonly Service[]>

/**
 * Where a tried rule may lead: what serves the municipality, its neighbours' services, national
 * ones, and those that are named. All of the country would be a list nobody reads.
 */
export function offeredServices({
  directory,
  kommune,
  always,
}: {
  directory: Directory
  kommune: Kommunekode | null
  /** Ids of services that are offered wherever they are. */
  always: readonly string[]
}): ServiceGroups {
  const neighbours = new Set(kommune ? directory.municipalities.get(kommune)?.neighbours : [])
  const groups = { here: [] as Service[], nearby: [] as Service[], national: [] as Service[] }
  for (const service of byName(directory)) {
    const { coverage, id } = service
    if (coverage === 'national') groups.national.push(service)
    else if (kommune && coverage.includes(kommune)) groups.here.push(service)
    else if (always.includes(id) || coverage.some((code) => neighbours.has(code))) {
      groups.nearby.push(service)
    }
  }
  return groups
}

function byName({ source }: Directory): Service[] {
  return source.services.toSorted((one, other) => danish.compare(one.name.da, other.name.da))
}

const danish = new Intl.Collator('da')
