import type { DirectorySource } from './directory'
import { groupBy } from './groupBy'
import type { Kommunekode, Rule, Service } from './types'

/**
 * A directory grown to `size` services, to measure a decision on: the services that are not
 * national are copied with their rules, each copy moved on by one municipality, so that the whole
 * country fills up evenly. With nothing to copy it comes back as it was.
 */
export function multiplied(source: DirectorySource, size: number): DirectorySource {
  const codes = source.municipalities.map(({ code }) => code).sort()
  const local = source.services.filter(({ coverage }) => coverage !== 'national')
  if (local.length === 0 || codes.length === 0) return source
  const rulesOf = groupBy(source.rules, ({ serviceId }) => [serviceId])

  const services: Service[] = [...source.services]
  const rules: Rule[] = [...source.rules]
  for (let copy = 1; services.length < size; copy++) {
    const moved = movedOn(codes, copy)
    for (const service of local.slice(0, size - services.length)) {
      const id = `${service.id}~${copy}`
      const coverage = service.coverage === 'national' ? service.coverage : moved(service.coverage)
      services.push({ ...service, id, coverage })
      for (const rule of rulesOf.get(service.id) ?? []) {
        const kommunekoder = moved(rule.kommunekoder)
        rules.push({ ...rule, id: `${rule.id}~${copy}`, serviceId: id, kommunekoder })
      }
    }
  }
  return { ...source, services, rules }
}

function movedOn(codes: readonly Kommunekode[], steps: number) {
  const next = new Map(codes.map((code, index) => [code, codes[(index + steps) % codes.length]]))
  return (coverage: readonly Kommunekode[]) => coverage.map((code) => next.get(code) ?? code)
}
