import { seedId } from '../seedId'
import type { SeedDocument } from '../saveMissing'
import type { Words } from '../words'
import { organisationTexts } from './organisationTexts'

type Sector =
  | 'municipality'
  | 'civil-society'
  | 'housing'
  | 'foundation'
  | 'education'
  | 'state'
  | 'association'

type DemoOrganisation = {
  name: string
  sector: Sector
  kommunekode?: string
  /** Brought the central actors together in 2016. */
  isFounder?: boolean
  /** Local date; only where it is known. */
  joinedOn?: string
  isOutside?: boolean
}

/** The 23 organisations behind the alliance's op-ed in Altinget, autumn 2023, and two outside it. */
const organisations = {
  bikubenfonden: { name: 'Bikubenfonden', sector: 'foundation', isFounder: true },
  helsefonden: { name: 'Helsefonden', sector: 'foundation', isFounder: true },
  lind: { name: 'Lind Foundation', sector: 'foundation' },
  realdania: { name: 'Realdania', sector: 'foundation', isFounder: true },
  bl: { name: 'BL – Danmarks Almene Boliger', sector: 'housing' },
  kab: { name: 'KAB', sector: 'housing' },
  juli: { name: 'Juli Living NREP', sector: 'housing' },
  esbjerg: { name: 'Esbjerg Kommune', sector: 'municipality', kommunekode: '0561' },
  'hoeje-taastrup': {
    name: 'Høje-Taastrup Kommune',
    sector: 'municipality',
    kommunekode: '0169',
  },
  koebenhavn: {
    name: 'Københavns Kommune',
    sector: 'municipality',
    kommunekode: '0101',
    isFounder: true,
  },
  odense: { name: 'Odense Kommune', sector: 'municipality', kommunekode: '0461' },
  aalborg: {
    name: 'Aalborg Kommune',
    sector: 'municipality',
    kommunekode: '0851',
    joinedOn: '2022-09-28',
  },
  aarhus: { name: 'Aarhus Kommune', sector: 'municipality', kommunekode: '0751' },
  kl: { name: 'KL', sector: 'association' },
  'social-og-boligstyrelsen': { name: 'Social- og Boligstyrelsen', sector: 'state' },
  kp: { name: 'Københavns Professionshøjskole', sector: 'education' },
  'kirkens-korshaer': { name: 'Kirkens Korshær', sector: 'civil-society' },
  'kofoeds-skole': { name: 'Kofoeds Skole', sector: 'civil-society' },
  'projekt-udenfor': { name: 'Projekt Udenfor', sector: 'civil-society' },
  'roede-kors': { name: 'Røde Kors', sector: 'civil-society' },
  'ungdommens-roede-kors': { name: 'Ungdommens Røde Kors', sector: 'civil-society' },
  weshelter: { name: 'WeShelter', sector: 'civil-society' },
  sand: { name: 'SAND', sector: 'civil-society' },
  hjoerring: {
    name: 'Hjørring Kommune',
    sector: 'municipality',
    kommunekode: '0860',
    isOutside: true,
  },
  'ikast-brande': {
    name: 'Ikast-Brande Kommune',
    sector: 'municipality',
    kommunekode: '0756',
    isOutside: true,
  },
} as const satisfies Record<string, DemoOrganisation>

export type OrganisationKey = keyof typeof organisations

export function organisationId(key: OrganisationKey): string {
  return seedId(`organisation/${key}`)
}

export function organisationName(key: OrganisationKey): string {
  return organisations[key].name
}

export function demoOrganisations(): SeedDocument[] {
  return (Object.entries(organisations) as [OrganisationKey, DemoOrganisation][]).map(
    ([key, organisation]) => toDocument({ key, organisation, text: organisationTexts[key] }),
  )
}

function toDocument({
  key,
  organisation,
  text,
}: {
  key: OrganisationKey
  organisation: DemoOrganisation
  text: Words | undefined
}): SeedDocument {
  const { name, sector, kommunekode, isFounder = false, joinedOn, isOutside } = organisation
  return {
    id: organisationId(key),
    data: {
      name,
      sector,
      membershipStatus: isOutside ? 'none' : 'active',
      isFounder,
      kommunekode,
      // Noon in Denmark: the same date in every time zone the admin may be read in nearby.
      joinedOn: joinedOn && `${joinedOn}T10:00:00.000Z`,
      description: text,
    },
  }
}
