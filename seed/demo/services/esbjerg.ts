import { calls, mailAndSite, texts } from '../contacts'
import { mondayToFriday, mondayToThursday, open, weekend } from '../hours'
import { shelterSituations } from '../situationSets'
import type { DemoService } from '../types'
import { childNotification, youthContact } from './children'

const here = { organisation: 'esbjerg', kommunekoder: ['0561'] } as const

/** Esbjerg: one unit takes everything, a shelter that never closes, an outreach team at night. */
export const esbjerg: readonly DemoService[] = [
  {
    ...here,
    key: 'esbjerg/hjemloeseenheden',
    kind: 'entrance',
    name: {
      da: 'Hjemløseenheden i Esbjerg',
      en: 'Hjemløseenheden (homelessness unit) in Esbjerg',
    },
    description: {
      da: 'Den fælles indgang for alle, der møder et menneske uden et hjem eller selv mangler et. Enheden har en koordinator, opsøgende medarbejdere og medarbejdere, der følger den enkelte tæt (ICM).',
      en: 'The common entrance for everyone who meets a person without a home, or lacks one themselves. The unit has a coordinator, outreach workers, and workers who stay close to each person (ICM).',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    takesReferrals: true,
    phones: [calls('12 34 56'), texts('12 34 57')],
    ...mailAndSite({ unit: 'hjemloeseenheden', body: 'esbjerg' }),
    address: { street: 'Forsorgshjemmet, Exnersgade', town: 'Esbjerg' },
    schedules: [
      open({ days: mondayToThursday, from: '08:00', to: '15:30' }),
      open({ days: ['FR'], from: '08:00', to: '13:00' }),
    ],
    confirmedDaysAgo: 11,
  },
  {
    ...here,
    key: 'esbjerg/opsoegende',
    kind: 'outreach',
    name: { da: 'Opsøgende team i Esbjerg', en: 'Outreach team in Esbjerg' },
    description: {
      da: 'Går ud og møder mennesker, der sover ude eller et nyt sted hver nat. De kommer også om aftenen.',
      en: 'Goes out to meet people who sleep outside or in a new place every night. They come in the evening too.',
    },
    situations: ['gade', 'natcafe', 'sofa', 'andet'],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'under-the-influence', 'dog'],
    takesReferrals: true,
    phones: [calls('12 34 60'), texts('12 34 61')],
    schedules: [
      open({ days: mondayToThursday, from: '15:00', to: '22:00' }),
      open({ days: ['FR'], from: '13:00', to: '23:00' }),
      open({ days: weekend, from: '17:00', to: '22:00' }),
    ],
    holidays: 'as-sunday',
    confirmedDaysAgo: 11,
  },
  {
    ...here,
    key: 'esbjerg/forsorgshjemmet',
    kind: 'shelter',
    name: { da: 'Forsorgshjemmet i Esbjerg', en: 'Forsorgshjemmet (shelter) in Esbjerg' },
    description: {
      da: 'Et midlertidigt sted at bo med støtte til at komme videre. Man kan selv henvende sig. Ring først.',
      en: 'A place to stay for a time, with support to move on. You can come on your own. Call first.',
    },
    situations: shelterSituations,
    ages: ['18-24', '25-plus'],
    conditions: ['costs-money', 'wheelchair'],
    price: { da: 'Som regel lidt for opholdet', en: 'Usually a small charge for the stay' },
    capacityNote: {
      da: 'Lederen afgør, om der er plads. Ring, før du går derhen.',
      en: 'The manager decides whether there is a place. Call before you go.',
    },
    phones: [calls('12 34 70')],
    address: { street: 'Exnersgade', town: 'Esbjerg' },
    alwaysOpen: true,
    holidays: 'open',
    confirmedDaysAgo: 18,
  },
  {
    ...here,
    key: 'esbjerg/vaerested',
    organisation: 'kirkens-korshaer',
    kind: 'drop-in',
    name: { da: 'Værested i Esbjerg', en: 'Drop-in in Esbjerg' },
    description: {
      da: 'Varme, kaffe og nogen at tale med. Åbent om aftenen og i weekenden. Ring, og hør, hvor det er.',
      en: 'Warmth, coffee and somebody to talk to. Open in the evening and at weekends. Call to hear where it is.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'dog'],
    phones: [calls('12 34 80')],
    schedules: [
      open({ days: mondayToFriday, from: '14:00', to: '21:00' }),
      open({ days: weekend, from: '12:00', to: '21:00' }),
    ],
    holidays: 'as-sunday',
    confirmedDaysAgo: 25,
  },
  {
    ...here,
    key: 'esbjerg/bolig-og-oekonomi',
    kind: 'advice',
    name: { da: 'Bolig- og økonomiråd i Esbjerg', en: 'Housing and money advice in Esbjerg' },
    description: {
      da: 'Hjælp, før du mister din bolig: et overblik over pengene, en aftale med udlejeren og råd om brevene.',
      en: 'Help before you lose your home: an overview of your money, an agreement with the landlord, and advice about the letters.',
    },
    situations: ['udsaettelse', 'funktionel'],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    phones: [calls('12 34 90')],
    ...mailAndSite({ unit: 'boligraad', body: 'esbjerg' }),
    schedules: [open({ days: mondayToThursday, from: '10:00', to: '15:00' })],
    confirmedDaysAgo: 40,
  },
  {
    ...here,
    key: 'esbjerg/ungestoette',
    kind: 'advice',
    name: { da: 'Vejen til eget hjem, Esbjerg', en: 'The way to a home of one’s own, Esbjerg' },
    description: {
      da: 'For unge på vej fra plejefamilie, opholdssted eller efterværn. Én fast kontaktperson hjælper med boligen, pengene og det at bo selv.',
      en: 'For young people leaving foster care, a children’s home or after-care. One fixed contact person helps with the home, the money and living on one’s own.',
    },
    situations: ['anbringelse'],
    ages: ['under-18', '18-24'],
    conditions: ['free'],
    phones: [calls('12 35 10'), texts('12 35 11')],
    schedules: [open({ days: mondayToFriday, from: '09:00', to: '16:00' })],
    confirmedDaysAgo: 33,
  },
  childNotification({
    town: 'Esbjerg',
    ...here,
    phone: '12 35 20',
    schedules: [
      open({ days: mondayToThursday, from: '08:00', to: '15:30' }),
      open({ days: ['FR'], from: '08:00', to: '13:00' }),
    ],
    confirmedDaysAgo: 9,
  }),
  youthContact({
    town: 'Esbjerg',
    ...here,
    phone: '12 35 30',
    textPhone: '12 35 31',
    schedules: [
      open({ days: mondayToThursday, from: '09:00', to: '17:00' }),
      open({ days: ['FR'], from: '09:00', to: '14:00' }),
    ],
    confirmedDaysAgo: 20,
  }),
]
