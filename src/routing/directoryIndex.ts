import { compileRule, type CompiledRule, type CompiledService } from './compiled'
import type { DirectorySource } from './directory'
import { groupBy } from './groupBy'
import { kindsSharedByNeighbours } from './reach'
import type { Kommunekode, Municipality } from './types'

export type DirectoryIndex = {
  rules: ReadonlyMap<string, readonly CompiledRule[]>
  regions: ReadonlyMap<string, ReadonlySet<Kommunekode>>
  /** What covers a municipality, a neighbour's beds, and what a rule that names it points to. */
  servicesNear: (municipality: Municipality | null) => CompiledService[]
}

export function indexOf(
  compiled: readonly CompiledService[],
  source: DirectorySource,
): DirectoryIndex {
  const byId = new Map(compiled.map((entry) => [entry.service.id, entry]))
  const rules = groupBy(source.rules.map(compileRule), ({ rule }) => [rule.serviceId])
  const byPlace = groupBy(compiled, ({ service }) =>
    service.coverage === 'national' ? ['national'] : service.coverage,
  )
  const beds = groupBy(
    compiled.filter(({ service }) => kindsSharedByNeighbours.has(service.kind)),
    ({ service }) => (service.coverage === 'national' ? [] : service.coverage),
  )
  const named = groupBy(source.rules, ({ kommunekoder }) => kommunekoder)
  const of = (map: ReadonlyMap<string, CompiledService[]>, key: string) => map.get(key) ?? []
  return {
    rules,
    regions: new Map(
      [...groupBy(source.municipalities, ({ region }) => [region])].map(([region, members]) => [
        region,
        new Set(members.map(({ code }) => code)),
      ]),
    ),
    servicesNear(municipality) {
      if (!municipality) return of(byPlace, 'national')
      const { code, neighbours } = municipality
      const pointedTo = (named.get(code) ?? []).flatMap(
        ({ serviceId }) => byId.get(serviceId) ?? [],
      )
      return [
        ...new Set([
          ...of(byPlace, code),
          ...of(byPlace, 'national'),
          ...neighbours.flatMap((neighbour) => of(beds, neighbour)),
          ...pointedTo,
        ]),
      ].sort((one, other) => one.nameRank - other.nameRank)
    },
  }
}
