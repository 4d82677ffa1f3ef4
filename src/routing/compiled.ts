import { dayMs, dayOf, instantOnDay } from './localTime'
import { choicesOf, impliedByKind, type Choices } from './match'
import { timetableOf, type Timetable } from './openState'
import {
  abouts,
  ageGroups,
  situations,
  type Instant,
  type Kommunekode,
  type Municipality,
  type Reach,
  type Rule,
  type Service,
} from './types'

export type CompiledService = {
  service: Service
  timetable: Timetable
  isMunicipality: boolean
  situations: Choices
  ages: Choices
  /** Place in the order by name and id: the last key of all. */
  nameRank: number
  /** Stale from here on; `-Infinity` = never confirmed, `Infinity` = never goes stale. */
  staleAt: Instant
  /** Long unconfirmed from here on. */
  droppedAt: Instant
  /** No longer funded from here on. */
  fundingEndsAt: Instant
  /** No door from here on: the earlier of the two. */
  endsAt: Instant
}

export type CompiledRule = {
  rule: Rule
  situations: Choices
  ages: Choices
  abouts: Choices
  from: Instant
  /** Not included. */
  until: Instant
  /** `null` = every municipality. */
  kommunekoder: ReadonlySet<Kommunekode> | null
}

/** A service as seen from one municipality. */
export type Candidate = {
  compiled: CompiledService
  /** `null` = serves this municipality only while a rule that names both says so. */
  reach: Reach | null
  rules: readonly CompiledRule[]
}

/** Days past its confirmation date after which a service is no door any more. */
export const daysUntilDropped = 60

export function compileService(service: Service): CompiledService {
  const implied = impliedByKind[service.kind]
  const staleAt =
    service.confirmedAt === null
      ? -Infinity
      : service.confirmedAt + service.confirmEveryDays * dayMs
  const droppedAt = staleAt === -Infinity ? Infinity : staleAt + daysUntilDropped * dayMs
  const fundingEndsAt = endOfDate(service.fundedUntil)
  return {
    service,
    timetable: timetableOf(service),
    isMunicipality: service.kind === 'municipality',
    situations: choicesOf(situations, service.situations) || (implied?.situations ?? 0),
    ages: choicesOf(ageGroups, service.ages) || (implied?.ages ?? 0),
    nameRank: 0,
    staleAt,
    droppedAt,
    fundingEndsAt,
    endsAt: Math.min(droppedAt, fundingEndsAt),
  }
}

/**
 * A door that must stand whatever its entry says: the national numbers (fixed by the numbering
 * plan, checked with each release) and what stands in for a gap. Never stale, never dropped, never
 * narrowed; where it stands among the doors is settled by its role.
 */
export function compileStandingService(service: Service): CompiledService {
  return {
    ...compileService(service),
    situations: 0,
    ages: 0,
    nameRank: Infinity,
    staleAt: Infinity,
    droppedAt: Infinity,
    fundingEndsAt: Infinity,
    endsAt: Infinity,
  }
}

export function compileRule(rule: Rule): CompiledRule {
  return {
    rule,
    situations: choicesOf(situations, rule.situations),
    ages: choicesOf(ageGroups, rule.ages),
    abouts: choicesOf(abouts, rule.abouts),
    from: rule.valid_from ? instantOnDay(dayOf(rule.valid_from), 0) : -Infinity,
    until: endOfDate(rule.valid_to),
    kommunekoder: rule.kommunekoder.length > 0 ? new Set(rule.kommunekoder) : null,
  }
}

/** A rule that names no municipality holds in every one, and where none is known. */
export function holdsIn(
  { kommunekoder }: CompiledRule,
  municipality: Municipality | null,
): boolean {
  return kommunekoder === null || (municipality !== null && kommunekoder.has(municipality.code))
}

/** Numbers services by name in Danish order, then id, so that a decision compares numbers. */
export function rankByName(compiled: readonly CompiledService[]): void {
  const ordered = [...compiled].sort(
    (one, other) =>
      danish.compare(one.service.name.da, other.service.name.da) ||
      (one.service.id < other.service.id ? -1 : 1),
  )
  ordered.forEach((entry, rank) => {
    entry.nameRank = rank
  })
}

const danish = new Intl.Collator('da')

/** The midnight that ends an inclusive local date; `null` = never. */
function endOfDate(localDate: string | null): Instant {
  return localDate ? instantOnDay(dayOf(localDate) + 1, 0) : Infinity
}
