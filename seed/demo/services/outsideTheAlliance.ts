import { calls, mailAndSite } from '../contacts'
import { mondayToFriday, mondayToThursday, open } from '../hours'
import type { DemoService } from '../types'
import { childNotification } from './children'

const inHjoerring = { organisation: 'hjoerring', kommunekoder: ['0860'] } as const
const inIkastBrande = { organisation: 'ikast-brande', kommunekoder: ['0756'] } as const

/** Hjørring: an entrance, and a door for the young that is paid for until a certain day. */
export const hjoerring: readonly DemoService[] = [
  {
    ...inHjoerring,
    key: 'hjoerring/indgang',
    kind: 'entrance',
    name: { da: 'Indgangen i Hjørring', en: 'The entrance in Hjørring' },
    description: {
      da: 'Kommunens indgang, når nogen mangler et hjem. Ring, og fortæl, hvad du ved. Så finder vi ud af, hvem der kan hjælpe.',
      en: 'The municipality’s entrance when somebody lacks a home. Call and tell what you know. Then we find out who can help.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    phones: [calls('71 10 00')],
    ...mailAndSite({ unit: 'indgang', body: 'hjoerring' }),
    schedules: [open({ days: mondayToFriday, from: '09:00', to: '14:00' })],
    confirmedDaysAgo: 12,
  },
  {
    ...inHjoerring,
    key: 'hjoerring/boligmedarbejder',
    kind: 'advice',
    name: { da: 'Boligmedarbejderen i Hjørring', en: 'The housing worker in Hjørring' },
    description: {
      da: 'For unge, der sover hos andre eller snart skal flytte. Kender de private udlejere og hjælper med at finde en bolig.',
      en: 'For young people who sleep at other people’s places or must move soon. Knows the private landlords and helps find a home.',
    },
    situations: ['sofa', 'anbringelse', 'udsaettelse', 'udslusning', 'funktionel'],
    ages: ['18-24'],
    conditions: ['free'],
    phones: [calls('71 10 10')],
    ...mailAndSite({ unit: 'boligmedarbejder', body: 'hjoerring' }),
    schedules: [open({ days: mondayToThursday, from: '09:00', to: '15:00' })],
    confirmedDaysAgo: 23,
    fundedYears: 1,
  },
  childNotification({
    town: 'Hjørring',
    ...inHjoerring,
    phone: '71 10 20',
    schedules: [open({ days: mondayToFriday, from: '09:00', to: '14:00' })],
    confirmedDaysAgo: 58,
  }),
]

/** Ikast-Brande: the entrance sits in the addiction centre; one contact was never confirmed. */
export const ikastBrande: readonly DemoService[] = [
  {
    ...inIkastBrande,
    key: 'ikast-brande/indgang',
    kind: 'entrance',
    name: {
      da: 'Indgangen i rusmiddelcentret, Ikast-Brande',
      en: 'The entrance at the addiction centre, Ikast-Brande',
    },
    description: {
      da: 'Hurtig hjælp samlet ét sted: bolig, støtte, behandling og arbejde. Du behøver ikke at være i behandling for at ringe.',
      en: 'Fast help in one place: a home, support, treatment and work. You need not be in treatment to call.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'under-the-influence'],
    phones: [calls('81 10 10')],
    ...mailAndSite({ unit: 'indgang', body: 'ikast-brande' }),
    schedules: [
      open({ days: mondayToThursday, from: '08:30', to: '15:00' }),
      open({ days: ['FR'], from: '08:30', to: '12:00' }),
    ],
    confirmedDaysAgo: 34,
  },
  {
    ...inIkastBrande,
    key: 'ikast-brande/kontaktperson',
    kind: 'support-contact',
    name: { da: 'Kontaktperson i Ikast-Brande', en: 'Contact person in Ikast-Brande' },
    description: {
      da: 'En fast person, der følger med til møder og hjælper med det, der er svært.',
      en: 'One fixed person who goes along to meetings and helps with what is hard.',
    },
    situations: ['gade', 'sofa', 'andet', 'funktionel'],
    ages: ['25-plus'],
    phones: [calls('81 10 20')],
    schedules: [open({ days: mondayToFriday, from: '09:00', to: '17:00' })],
    confirmedDaysAgo: null,
  },
  childNotification({
    town: 'Ikast-Brande',
    ...inIkastBrande,
    phone: '81 10 30',
    schedules: [open({ days: mondayToFriday, from: '09:00', to: '15:00' })],
    confirmedDaysAgo: 41,
  }),
]
