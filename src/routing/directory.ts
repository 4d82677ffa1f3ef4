import type { Answers } from './answers'
import { areaOf, type Area } from './area'
import {
  compileService,
  compileStandingService,
  holdsIn,
  rankByName,
  type Candidate,
  type CompiledRule,
  type CompiledService,
} from './compiled'
import { nationalRolesIn } from './nationalRoles'
import { indexOf } from './directoryIndex'
import { reachOf } from './reach'
import type { Kommunekode, Municipality, Rule, Service } from './types'

export type DirectorySource = {
  services: readonly Service[]
  rules: readonly Rule[]
  municipalities: readonly Municipality[]
}

/** An immutable snapshot, indexed by municipality: a decision looks at one area only. */
export type Directory = {
  source: DirectorySource
  municipalities: ReadonlyMap<Kommunekode, Municipality>
  /** Every live service by id, the national doors included. */
  services: ReadonlyMap<string, Service>
  areas: ReadonlyMap<Kommunekode, Area>
  /** Where no municipality is known: national doors alone. */
  elsewhere: Area
  answers: Answers
}

/** Compiles services, rules and municipalities; the order they come in does not matter. */
export function compileDirectory(source: DirectorySource): Directory {
  const roles = nationalRolesIn(source.services)
  const national = {
    emergency: compileStandingService(roles.services.emergency),
    police: compileStandingService(roles.services.police),
    childLine: compileStandingService(roles.services.childLine),
    violenceLine: compileStandingService(roles.services.violenceLine),
    municipality: compileStandingService(roles.services.municipality),
  }
  const compiled = source.services.filter(({ id }) => !roles.ids.has(id)).map(compileService)
  rankByName(compiled)
  const index = indexOf(compiled, source)

  function compileArea(municipality: Municipality | null): Area {
    const rulesOf = (id: string) => rulesHere(index.rules.get(id), municipality)
    const candidates = index
      .servicesNear(municipality)
      .map((entry) => candidateOf(entry, municipality, index.regions, rulesOf(entry.service.id)))
      .filter((candidate) => candidate.reach !== null || candidate.rules.some(namesHere))
    return areaOf({ municipality, candidates, national, rulesOf })
  }

  const all = [...compiled, ...Object.values(national)].map(({ service }) => service)
  return {
    source,
    municipalities: new Map(source.municipalities.map((entry) => [entry.code, entry])),
    services: new Map(all.map((service) => [service.id, service])),
    areas: new Map(source.municipalities.map((entry) => [entry.code, compileArea(entry)])),
    elsewhere: compileArea(null),
    answers: new Map(),
  }
}

function candidateOf(
  compiled: CompiledService,
  municipality: Municipality | null,
  regions: ReadonlyMap<string, ReadonlySet<Kommunekode>>,
  rules: readonly CompiledRule[],
): Candidate {
  if (!municipality) return { compiled, reach: 'national', rules }
  const region = regions.get(municipality.region) ?? new Set()
  return { compiled, reach: reachOf(compiled.service, municipality, region), rules }
}

function rulesHere(
  rules: readonly CompiledRule[] | undefined,
  municipality: Municipality | null,
): CompiledRule[] {
  return (rules ?? []).filter((rule) => holdsIn(rule, municipality))
}

/** A rule that names a municipality lets a service of another one serve it. */
function namesHere({ kommunekoder }: CompiledRule): boolean {
  return kommunekoder !== null
}
