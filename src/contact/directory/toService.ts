import type { Service as ServiceRow } from '../../payload-types'
import type { Phone, Schedule, Service } from '../../routing/types'
import { localizedText, type AllLocales } from './localizedText'

type LocalizedKey = 'name' | 'description' | 'price' | 'capacityNote' | 'phones'

/** A row of `services` read with `locale: 'all'`, `depth: 0` and the access of the public. */
export type PublicServiceRow = Omit<ServiceRow, LocalizedKey> & {
  name: AllLocales
  description?: AllLocales
  price?: AllLocales
  capacityNote?: AllLocales
  phones?: { number: string; type: Phone['type']; label?: AllLocales }[] | null
}

/** A service as the finder knows it. A confidential address is not in a public row to begin with. */
export function toService(row: PublicServiceRow, organisationName: string): Service {
  return {
    id: row.id,
    name: localizedText(row.name) ?? { da: organisationName, en: null },
    organisation: { id: String(row.organisation), name: organisationName },
    kind: row.kind,
    coverage: row.national ? 'national' : (row.kommunekoder ?? []),
    situations: row.situations ?? [],
    ages: row.ages ?? [],
    conditions: row.conditions ?? [],
    languages: row.languages ?? [],
    price: localizedText(row.price),
    description: localizedText(row.description),
    phones: (row.phones ?? []).map(({ number, type, label }) => ({
      number,
      type,
      label: localizedText(label),
    })),
    email: row.email ?? null,
    url: row.url ?? null,
    address: publicAddress(row.address),
    alwaysOpen: row.alwaysOpen ?? false,
    schedules: row.alwaysOpen ? [] : (row.schedules ?? []).map(toSchedule),
    holidays: row.holidays,
    capacityNote: localizedText(row.capacityNote),
    takesReferrals: row.takesReferrals ?? false,
    confirmedAt: row.confirmedAt ? Date.parse(row.confirmedAt) : null,
    confirmedBy: row.confirmedBy ?? null,
    confirmEveryDays: row.confirmEveryDays,
    fundedUntil: row.fundedUntil ?? null,
    demo: row.demo ?? false,
  }
}

function toSchedule(row: NonNullable<ServiceRow['schedules']>[number]): Schedule {
  return {
    valid_from: row.valid_from || null,
    valid_to: row.valid_to || null,
    byday: row.byday,
    opens_at: row.opens_at,
    closes_at: row.closes_at,
  }
}

function publicAddress(address: ServiceRow['address']): Service['address'] {
  if (!address || address.confidential || !address.street) return null
  const { street, postcode, town } = address
  return { street, postcode: postcode ?? '', town: town ?? '' }
}
