import type { DayHours } from '../../../src/routing/hoursOfWeek'
import { weekdays, type Door, type Instant } from '../../../src/routing/types'
import type { MunicipalityRef } from '../site'

/** What the examples of the parts are made of. Numbers and mail cannot exist. */

/** Monday 23 November 2026, 14.05 in Copenhagen. */
export const exampleAt: Instant = Date.parse('2026-11-23T13:05:00Z')

export const exampleMunicipality: MunicipalityRef = {
  code: '0561',
  name: 'Esbjerg',
  officialName: 'Esbjerg Kommune',
  slug: 'esbjerg',
  mainLine: null,
}

export const exampleDoor: Door = {
  service: {
    id: 'enhed',
    name: { da: 'Hjemløseenheden i Esbjerg', en: 'The homelessness unit in Esbjerg' },
    organisation: { id: 'esbjerg', name: 'Esbjerg Kommune' },
    kind: 'entrance',
    coverage: ['0561'],
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['anonymous', 'dog'],
    languages: ['da', 'en'],
    price: null,
    description: { da: 'Støtte til at få og beholde et hjem.', en: null },
    phones: [
      { number: '+45 00123456', type: 'voice', label: null },
      { number: '+45 00123457', type: 'text', label: { da: 'om aftenen', en: 'in the evening' } },
    ],
    email: 'enhed@esbjerg.example',
    url: null,
    address: { street: 'Exnersgade', postcode: '6700', town: 'Esbjerg' },
    alwaysOpen: false,
    schedules: [],
    holidays: 'closed',
    capacityNote: null,
    takesReferrals: false,
    confirmedAt: Date.parse('2026-11-12T09:00:00Z'),
    confirmedBy: 'Esbjerg Kommune',
    confirmEveryDays: 90,
    fundedUntil: null,
    demo: true,
  },
  why: ['entrance-here', 'local'],
  rule: null,
  reach: 'local',
  openNow: true,
  opensAt: null,
  closesAt: Date.parse('2026-11-23T14:30:00Z'),
  stale: false,
  fallback: false,
}

export const closedDoor: Door = {
  ...exampleDoor,
  openNow: false,
  opensAt: Date.parse('2026-11-24T07:00:00Z'),
  closesAt: null,
  stale: true,
}

/** Open day and night, with another id. */
export const nightDoor: Door = {
  ...exampleDoor,
  service: {
    ...exampleDoor.service,
    id: 'herberg',
    kind: 'shelter',
    name: { da: 'Forsorgshjemmet i Esbjerg', en: null },
    alwaysOpen: true,
    ages: [],
    email: null,
  },
  why: ['local'],
  closesAt: null,
}

/** Stands in for a gap: no number, hours not known. */
export const fallbackDoor: Door = {
  ...exampleDoor,
  service: {
    ...exampleDoor.service,
    id: 'kommune',
    kind: 'municipality',
    name: { da: 'Esbjerg Kommune', en: null },
    phones: [],
    email: null,
    url: 'https://www.borger.dk',
    address: null,
  },
  why: ['fallback-municipality', 'local'],
  openNow: null,
  closesAt: null,
  fallback: true,
}

export const exampleWeek: DayHours[] = weekdays.map((weekday, index) => ({
  date: `2026-11-${23 + index}`,
  weekday,
  isToday: index === 0,
  holiday: null,
  spans: index < 5 ? [{ opens: '08:00', closes: index === 4 ? '13:00' : '15:30' }] : [],
}))
