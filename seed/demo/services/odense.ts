import { calls, mailAndSite, texts } from '../contacts'
import { everyDay, mondayToFriday, mondayToThursday, open } from '../hours'
import { shelterSituations } from '../situationSets'
import type { DemoService } from '../types'
import { childNotification, youthContact } from './children'

const here = { organisation: 'odense', kommunekoder: ['0461'] } as const

/** Odense: somebody at the prison gate, a crisis centre nobody may find, hours nobody has told us. */
export const odense: readonly DemoService[] = [
  {
    ...here,
    key: 'odense/indgang',
    kind: 'entrance',
    name: { da: 'Den fælles indgang i Odense', en: 'The common entrance in Odense' },
    description: {
      da: 'Ét sted at ringe hen, når nogen mangler et hjem eller er ved at miste det.',
      en: 'One place to call when somebody has no home or is about to lose it.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    takesReferrals: true,
    phones: [calls('51 10 10')],
    ...mailAndSite({ unit: 'indgang', body: 'odense' }),
    schedules: [
      open({ days: mondayToThursday, from: '09:00', to: '16:00' }),
      open({ days: ['FR'], from: '09:00', to: '14:00' }),
    ],
    confirmedDaysAgo: 13,
  },
  {
    ...here,
    key: 'odense/loesladelse',
    kind: 'advice',
    name: { da: 'Løsladelseskoordinator i Odense', en: 'Release coordinator in Odense' },
    description: {
      da: 'Finder et sted at bo, før du bliver løsladt, og møder dig ved porten, hvis du vil.',
      en: 'Finds a place to live before you are released, and meets you at the gate if you like.',
    },
    situations: ['faengsel'],
    ages: ['18-24', '25-plus'],
    conditions: ['free'],
    phones: [calls('51 10 20')],
    schedules: [open({ days: mondayToFriday, from: '09:00', to: '15:00' })],
    confirmedDaysAgo: 27,
  },
  {
    ...here,
    key: 'odense/opsoegende',
    kind: 'outreach',
    name: { da: 'Gadeteamet i Odense', en: 'The street team in Odense' },
    description: {
      da: 'Møder mennesker på gaden og kommer igen, også når svaret er nej i dag.',
      en: 'Meets people on the street and comes back, even when the answer is no today.',
    },
    situations: ['gade', 'natcafe', 'andet'],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'under-the-influence'],
    phones: [calls('51 10 30'), texts('51 10 31')],
    schedules: [open({ days: everyDay, from: '12:00', to: '22:00' })],
    holidays: 'as-sunday',
    confirmedDaysAgo: 7,
  },
  {
    ...here,
    key: 'odense/herberg',
    kind: 'shelter',
    name: { da: 'Herberg i Odense', en: 'Shelter in Odense' },
    description: {
      da: 'Et midlertidigt sted at bo, hvor I lægger en plan for et hjem. Man kan selv henvende sig. Ring først.',
      en: 'A place to stay for a time while you plan for a home. You can come on your own. Call first.',
    },
    situations: shelterSituations,
    ages: ['18-24', '25-plus'],
    conditions: ['costs-money'],
    price: { da: 'Som regel lidt for opholdet', en: 'Usually a small charge for the stay' },
    phones: [calls('51 10 40')],
    alwaysOpen: true,
    holidays: 'open',
    confirmedDaysAgo: 31,
  },
  {
    ...here,
    key: 'odense/krisecenter',
    kind: 'crisis-centre',
    name: { da: 'Krisecenter i Odense', en: 'Crisis centre in Odense' },
    description: {
      da: 'Et trygt sted for kvinder og børn, der flygter fra vold. Ring. Du får først at vide, hvor det er, når I har talt sammen.',
      en: 'A safe place for women and children fleeing violence. Call. You are told where it is once you have talked.',
    },
    situations: ['vold'],
    ages: ['18-24', '25-plus'],
    conditions: ['women-only', 'anonymous', 'costs-money'],
    price: { da: 'Som regel lidt for opholdet', en: 'Usually a small charge for the stay' },
    phones: [calls('51 10 50')],
    address: { street: 'Denne prøveadresse må aldrig vises', confidential: true },
    alwaysOpen: true,
    holidays: 'open',
    confirmedDaysAgo: 5,
  },
  {
    ...here,
    key: 'odense/vaerested',
    organisation: 'kirkens-korshaer',
    kind: 'drop-in',
    name: { da: 'Værested i Odense', en: 'Drop-in in Odense' },
    description: {
      da: 'Kaffe, et sted at hvile og nogen, der har tid. Ring, og hør, hvor det er, og hvornår de har åbent.',
      en: 'Coffee, a place to rest and somebody who has time. Call to hear where it is and when they are open.',
    },
    situations: [],
    ages: [],
    phones: [calls('51 10 60')],
    confirmedDaysAgo: 38,
  },
  childNotification({
    town: 'Odense',
    ...here,
    phone: '51 10 70',
    schedules: [
      open({ days: mondayToThursday, from: '09:00', to: '16:00' }),
      open({ days: ['FR'], from: '09:00', to: '14:00' }),
    ],
    confirmedDaysAgo: 24,
  }),
  youthContact({
    town: 'Odense',
    ...here,
    phone: '51 10 80',
    textPhone: '51 10 81',
    schedules: [open({ days: mondayToFriday, from: '08:00', to: '16:00' })],
    confirmedDaysAgo: 29,
  }),
]
