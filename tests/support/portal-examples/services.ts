import type { Rule, Service } from '../../../src/routing/types'

/** Made-up services of Esbjerg and its surroundings; numbers and mail cannot exist. */
const confirmedAt = Date.parse('2026-11-12T09:00:00Z')

export const services: Service[] = [
  example('hjemloeseenheden', {
    name: { da: 'Hjemløseenheden i Esbjerg', en: 'The homelessness unit in Esbjerg' },
    kind: 'entrance',
    coverage: ['0561'],
    description: {
      da: 'Opsøgende medarbejdere og støtte til at få og beholde et hjem.',
      en: 'Outreach workers, and support to get and keep a home.',
    },
    ages: ['18-24', '25-plus'],
    conditions: ['anonymous', 'dog', 'free'],
    phones: [
      { number: '+45 00123456', type: 'voice', label: null },
      { number: '+45 00123457', type: 'text', label: null },
    ],
    email: 'hjemloeseenheden@esbjerg.example',
    address: { street: 'Forsorgshjemmet, Exnersgade', postcode: '6700', town: 'Esbjerg' },
    schedules: [hours(['MO', 'TU', 'WE', 'TH'], '08:00', '15:30'), hours(['FR'], '08:00', '13:00')],
  }),
  example('forsorgshjemmet', {
    name: { da: 'Forsorgshjemmet i Esbjerg', en: null },
    kind: 'shelter',
    coverage: ['0561'],
    situations: ['gade', 'natcafe', 'sofa', 'udsaettelse'],
    conditions: ['costs-money', 'under-the-influence'],
    phones: [{ number: '+45 00123460', type: 'voice', label: null }],
    address: { street: 'Exnersgade', postcode: '6700', town: 'Esbjerg' },
    alwaysOpen: true,
    price: { da: 'Spørg, hvad en nat koster.', en: 'Ask what a night costs.' },
  }),
  example('vaerested', {
    name: { da: 'Værestedet ved havnen', en: 'The drop-in at the harbour' },
    kind: 'drop-in',
    coverage: ['0561'],
    description: { da: 'Varme, kaffe og nogen at tale med.', en: 'Warmth, coffee and a talk.' },
    conditions: ['dog', 'free', 'wheelchair'],
    languages: ['da', 'en', 'pl'],
    phones: [{ number: '+45 00123470', type: 'voice', label: null }],
    schedules: [hours(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], '10:00', '21:00')],
    confirmedAt: Date.parse('2026-05-03T09:00:00Z'),
    confirmEveryDays: 180,
  }),
  example('opsoegende', {
    name: { da: 'Opsøgende team, aften', en: 'Outreach team, evening' },
    kind: 'outreach',
    coverage: ['0561'],
    situations: ['gade'],
    description: {
      da: 'Kommer ud til mennesker, der sover ude.',
      en: 'Goes out to people outdoors.',
    },
    phones: [{ number: '+45 00123480', type: 'voice', label: null }],
    schedules: [hours(['MO', 'TU', 'WE', 'TH', 'FR'], '17:00', '23:00')],
  }),
  example('underretning', {
    name: { da: 'Familieafdelingen i Esbjerg', en: 'The family department in Esbjerg' },
    kind: 'child-notification',
    coverage: ['0561'],
    phones: [{ number: '+45 00123490', type: 'voice', label: null }],
    schedules: [hours(['MO', 'TU', 'WE', 'TH', 'FR'], '08:00', '15:00')],
  }),
  example('ungekontakt', {
    name: { da: 'Ungekontakten i Esbjerg', en: 'The youth contact in Esbjerg' },
    kind: 'youth-contact',
    coverage: ['0561'],
    phones: [{ number: '+45 00123491', type: 'voice', label: null }],
    schedules: [hours(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '16:00')],
  }),
  example('aalborg', {
    name: { da: 'Center for Sociale Indsatser', en: null },
    kind: 'entrance',
    coverage: ['0851'],
    phones: [{ number: '+45 00987654', type: 'voice', label: null }],
    schedules: [hours(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '14:00')],
  }),
]

export const rules: Rule[] = [
  {
    id: 'esbjerg',
    kommunekoder: ['0561'],
    situations: [],
    ages: [],
    abouts: [],
    priority: 10,
    serviceId: 'hjemloeseenheden',
    reason: {
      da: 'Esbjerg Kommune har samlet alle henvendelser om hjemløshed ét sted.',
      en: 'Esbjerg has brought all contacts about homelessness together in one place.',
    },
    valid_from: null,
    valid_to: null,
  },
]

function example(id: string, own: Partial<Service> & Pick<Service, 'name' | 'kind'>): Service {
  return {
    id,
    organisation: { id: 'esbjerg-kommune', name: 'Esbjerg Kommune' },
    coverage: [],
    situations: [],
    ages: [],
    conditions: [],
    languages: [],
    price: null,
    description: null,
    phones: [],
    email: null,
    url: null,
    address: null,
    alwaysOpen: false,
    schedules: [],
    holidays: 'closed',
    capacityNote: null,
    takesReferrals: false,
    confirmedAt,
    confirmedBy: 'Esbjerg Kommune',
    confirmEveryDays: 90,
    fundedUntil: null,
    demo: true,
    ...own,
  }
}

function hours(byday: Service['schedules'][number]['byday'], opens_at: string, closes_at: string) {
  return { valid_from: null, valid_to: null, byday, opens_at, closes_at }
}
