import { calls, mailAndSite, texts } from '../contacts'
import { everyDay, mondayToFriday, mondayToThursday, open, openInWinter, weekend } from '../hours'
import { withoutHomeTonight } from '../situationSets'
import type { DemoService } from '../types'
import { childNotification, youthContact } from './children'

const here = { organisation: 'aarhus', kommunekoder: ['0751'] } as const

/** Aarhus: a night café in winter, somebody at the hospital, acute support when offices are shut. */
export const aarhus: readonly DemoService[] = [
  {
    ...here,
    key: 'aarhus/indgang',
    kind: 'entrance',
    name: { da: 'Den fælles indgang i Aarhus', en: 'The common entrance in Aarhus' },
    description: {
      da: 'Ét sted at ringe hen, når nogen mangler et hjem eller er ved at miste det.',
      en: 'One place to call when somebody has no home or is about to lose it.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    takesReferrals: true,
    phones: [calls('41 10 10')],
    ...mailAndSite({ unit: 'indgang', body: 'aarhus' }),
    schedules: [
      open({ days: mondayToThursday, from: '08:30', to: '15:00' }),
      open({ days: ['FR'], from: '08:30', to: '13:00' }),
    ],
    confirmedDaysAgo: 16,
  },
  {
    ...here,
    key: 'aarhus/natcafe',
    organisation: 'kirkens-korshaer',
    kind: 'night-cafe',
    name: { da: 'Natcafé i Aarhus om vinteren', en: 'Night café in Aarhus in winter' },
    description: {
      da: 'Åbent hver nat fra november til marts. Varme, mad og et sted at hvile. Kom, som du er. Ring, og hør, hvor det er.',
      en: 'Open every night from November to March. Warmth, food and a place to rest. Come as you are. Call to hear where it is.',
    },
    situations: ['gade', 'natcafe', 'andet', 'sofa'],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'under-the-influence', 'couples', 'dog'],
    phones: [calls('41 10 20')],
    schedules: openInWinter({ days: everyDay, from: '22:00', to: '08:00' }),
    holidays: 'open',
    confirmedDaysAgo: 10,
  },
  {
    ...here,
    key: 'aarhus/akuttilbud',
    kind: 'acute-support',
    name: { da: 'Socialt akuttilbud i Aarhus', en: 'Acute social support in Aarhus' },
    description: {
      da: 'Ring om aftenen, om natten og i weekenden, når det er svært, og andre har lukket.',
      en: 'Call in the evening, at night and at weekends, when it is hard and others are closed.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    phones: [calls('41 10 30')],
    schedules: [
      open({ days: mondayToFriday, from: '16:00', to: '08:00' }),
      open({ days: weekend, from: '08:00', to: '08:00' }),
    ],
    holidays: 'as-sunday',
    confirmedDaysAgo: 28,
  },
  {
    ...here,
    key: 'aarhus/udskrivning',
    kind: 'advice',
    name: { da: 'Udskrivningskoordinator i Aarhus', en: 'Discharge coordinator in Aarhus' },
    description: {
      da: 'Hjælper, når nogen skal hjem fra sygehus eller behandling og ikke har et hjem. Personalet på afdelingen kan også ringe.',
      en: 'Helps when somebody is to leave hospital or treatment and has no home to go to. Staff on the ward can call too.',
    },
    situations: ['hospital'],
    ages: ['18-24', '25-plus'],
    conditions: ['free'],
    phones: [calls('41 10 40')],
    schedules: [open({ days: mondayToFriday, from: '08:00', to: '16:00' })],
    confirmedDaysAgo: 22,
  },
  {
    ...here,
    key: 'aarhus/ungeindgang',
    kind: 'advice',
    name: { da: 'Ungeindgangen i Aarhus', en: 'The youth entrance in Aarhus' },
    description: {
      da: 'For dig mellem 18 og 24, der ikke har et fast sted at bo. Du får én, der følger dig hele vejen.',
      en: 'For you between 18 and 24 without a steady place to live. One person goes with you all the way.',
    },
    situations: [...withoutHomeTonight, 'anbringelse', 'udsaettelse', 'funktionel'],
    ages: ['18-24'],
    conditions: ['free'],
    phones: [calls('41 10 50'), texts('41 10 51')],
    schedules: [open({ days: mondayToFriday, from: '10:00', to: '17:00' })],
    confirmedDaysAgo: 19,
  },
  childNotification({
    town: 'Aarhus',
    ...here,
    phone: '41 10 60',
    schedules: [open({ days: mondayToFriday, from: '08:00', to: '16:00' })],
    confirmedDaysAgo: 26,
  }),
  youthContact({
    town: 'Aarhus',
    ...here,
    phone: '41 10 70',
    textPhone: '41 10 71',
    schedules: [open({ days: mondayToThursday, from: '10:00', to: '16:00' })],
    confirmedDaysAgo: 44,
  }),
]
