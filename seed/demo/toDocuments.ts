import type { SeedDocument } from '../saveMissing'
import { seedId } from '../seedId'
import type { Words } from '../words'
import { organisationId, organisationName } from './organisations'
import type { DemoAdvice, DemoRule, DemoService } from './types'

export function serviceId(key: string): string {
  return seedId(`service/${key}`)
}

/**
 * A demo service as Payload takes it. `now` makes the dates of confirmation: a demo that is loaded
 * today was confirmed lately, whenever today is.
 */
export function serviceDocument({
  service,
  now,
}: {
  service: DemoService
  now: Date
}): SeedDocument {
  const { key, organisation, confirmedDaysAgo, fundedYears, ...data } = service
  const isConfirmed = confirmedDaysAgo !== null
  return {
    id: serviceId(key),
    data: {
      ...data,
      organisation: organisationId(organisation),
      status: 'live',
      demo: true,
      confirmedAt: isConfirmed ? daysBefore({ now, days: confirmedDaysAgo }) : undefined,
      confirmedBy: isConfirmed ? organisationName(organisation) : undefined,
      fundedUntil: fundedYears && `${now.getUTCFullYear() + fundedYears}-12-31`,
    },
  }
}

export function ruleDocument({ key, service, ...data }: DemoRule): SeedDocument {
  return {
    id: seedId(`rule/${key}`),
    data: { ...data, service: serviceId(service), active: true },
  }
}

export function adviceDocument({ key, yourself, next, ...data }: DemoAdvice): SeedDocument {
  return {
    id: seedId(`advice/${key}`),
    data: { ...data, yourself: yourself.map(line), next: next.map(line) },
  }
}

function line(text: Words): { text: Words } {
  return { text }
}

function daysBefore({ now, days }: { now: Date; days: number }): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString()
}
