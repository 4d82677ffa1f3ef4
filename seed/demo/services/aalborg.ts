import { calls, mailAndSite, texts } from '../contacts'
import { mondayToFriday, open, weekend } from '../hours'
import { shelterSituations } from '../situationSets'
import type { DemoService } from '../types'
import { childNotification, youthContact } from './children'

const here = { organisation: 'aalborg', kommunekoder: ['0851'] } as const

/** Aalborg: support that begins on the street; one contact that nobody has confirmed for long. */
export const aalborg: readonly DemoService[] = [
  {
    ...here,
    key: 'aalborg/center-for-sociale-indsatser',
    kind: 'entrance',
    name: {
      da: 'Center for Sociale Indsatser i Aalborg',
      en: 'Center for Sociale Indsatser (social services) in Aalborg',
    },
    description: {
      da: 'Kommunens indgang, når nogen mangler et hjem. Her finder I sammen ud af, hvad der skal ske.',
      en: 'The municipality’s entrance when somebody has no home. Here you find out together what should happen.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'wheelchair'],
    takesReferrals: true,
    phones: [calls('21 10 10')],
    ...mailAndSite({ unit: 'sociale-indsatser', body: 'aalborg' }),
    schedules: [
      open({ days: ['MO', 'TU', 'WE'], from: '09:00', to: '15:00' }),
      open({ days: ['TH'], from: '09:00', to: '17:00' }),
      open({ days: ['FR'], from: '09:00', to: '13:00' }),
    ],
    confirmedDaysAgo: 6,
  },
  {
    ...here,
    key: 'aalborg/bostoette-fra-gaden',
    kind: 'support-contact',
    name: { da: 'Bostøtte fra gaden, Aalborg', en: 'Support from the street, Aalborg' },
    description: {
      da: 'Støtte, der begynder på gaden og følger med ind i det nye hjem. En kontaktperson møder personen dér, hvor personen er.',
      en: 'Support that begins on the street and comes along into the new home. A contact person meets people where they are.',
    },
    situations: ['gade', 'natcafe', 'sofa', 'andet'],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous', 'under-the-influence'],
    phones: [calls('21 10 20'), texts('21 10 21')],
    schedules: [
      open({ days: mondayToFriday, from: '10:00', to: '20:00' }),
      open({ days: ['SA'], from: '12:00', to: '18:00' }),
    ],
    confirmedDaysAgo: 15,
  },
  {
    ...here,
    key: 'aalborg/svenstrupgaard',
    kind: 'shelter',
    name: { da: 'Svenstrupgaard, Aalborg', en: 'Svenstrupgaard (shelter), Aalborg' },
    description: {
      da: 'Et midlertidigt sted at bo på vejen til dit eget hjem. Man kan selv henvende sig. Ring først.',
      en: 'A place to stay for a time on the way to a home of your own. You can come on your own. Call first.',
    },
    situations: shelterSituations,
    ages: ['18-24', '25-plus'],
    conditions: ['costs-money', 'dog'],
    price: { da: 'Som regel lidt for opholdet', en: 'Usually a small charge for the stay' },
    capacityNote: {
      da: 'Lederen afgør, om der er plads. Ring, før du tager derud.',
      en: 'The manager decides whether there is a place. Call before you go there.',
    },
    phones: [calls('21 10 30')],
    alwaysOpen: true,
    holidays: 'open',
    confirmedDaysAgo: 47,
  },
  {
    ...here,
    key: 'aalborg/vaerested',
    organisation: 'roede-kors',
    kind: 'drop-in',
    name: { da: 'Værested i Aalborg', en: 'Drop-in in Aalborg' },
    description: {
      da: 'Et sted at sidde ned, få noget at spise og lade telefonen op. Ring, og hør, hvor det er.',
      en: 'A place to sit down, eat something and charge your phone. Call to hear where it is.',
    },
    situations: [],
    ages: [],
    conditions: ['free', 'anonymous'],
    phones: [calls('21 10 40')],
    schedules: [
      open({ days: mondayToFriday, from: '16:00', to: '21:00' }),
      open({ days: weekend, from: '11:00', to: '18:00' }),
    ],
    holidays: 'as-sunday',
    // A month past its date: still shown, lower down and with a warning.
    confirmedDaysAgo: 120,
  },
  childNotification({
    town: 'Aalborg',
    ...here,
    phone: '21 10 50',
    schedules: [
      open({ days: ['MO', 'TU', 'WE'], from: '09:00', to: '15:00' }),
      open({ days: ['TH'], from: '09:00', to: '17:00' }),
      open({ days: ['FR'], from: '09:00', to: '13:00' }),
    ],
    confirmedDaysAgo: 30,
  }),
  youthContact({
    town: 'Aalborg',
    ...here,
    phone: '21 10 60',
    textPhone: '21 10 61',
    schedules: [open({ days: mondayToFriday, from: '10:00', to: '18:00' })],
    confirmedDaysAgo: 12,
  }),
]
