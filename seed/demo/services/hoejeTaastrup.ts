import { calls, mailAndSite } from '../contacts'
import { open } from '../hours'
import type { DemoService } from '../types'
import { childNotification } from './children'

const here = { organisation: 'hoeje-taastrup', kommunekoder: ['0169'] } as const

/** Høje-Taastrup: short hours, a housing organisation that helps early, and no youth contact yet. */
export const hoejeTaastrup: readonly DemoService[] = [
  {
    ...here,
    key: 'hoeje-taastrup/indgang',
    kind: 'entrance',
    name: { da: 'Den fælles indgang i Høje-Taastrup', en: 'The common entrance in Høje-Taastrup' },
    description: {
      da: 'Rådgivning, når nogen mangler et hjem eller er ved at miste det.',
      en: 'Advice when somebody has no home or is about to lose it.',
    },
    situations: [],
    ages: ['18-24', '25-plus'],
    conditions: ['free', 'anonymous'],
    phones: [calls('61 10 10')],
    ...mailAndSite({ unit: 'indgang', body: 'hoeje-taastrup' }),
    schedules: [
      open({ days: ['MO', 'TU', 'WE', 'FR'], from: '10:00', to: '14:00' }),
      open({ days: ['TH'], from: '10:00', to: '17:00' }),
    ],
    confirmedDaysAgo: 37,
  },
  {
    ...here,
    key: 'hoeje-taastrup/beboerraadgivning',
    organisation: 'kab',
    kind: 'advice',
    name: {
      da: 'Beboerrådgivning i Høje-Taastrup',
      en: 'Advice for tenants in Høje-Taastrup',
    },
    description: {
      da: 'For dig, der bor til leje og er bange for at miste din bolig. De hjælper med breve, penge og en aftale med udlejeren.',
      en: 'For you who rent and are afraid of losing your home. They help with letters, money and an agreement with the landlord.',
    },
    situations: ['udsaettelse'],
    ages: ['18-24', '25-plus'],
    conditions: ['free'],
    phones: [calls('61 10 20')],
    schedules: [open({ days: ['MO', 'WE', 'TH'], from: '12:00', to: '18:00' })],
    confirmedDaysAgo: 45,
  },
  childNotification({
    town: 'Høje-Taastrup',
    ...here,
    phone: '61 10 30',
    schedules: [
      open({ days: ['MO', 'TU', 'WE', 'FR'], from: '10:00', to: '14:00' }),
      open({ days: ['TH'], from: '10:00', to: '17:00' }),
    ],
    confirmedDaysAgo: 37,
  }),
]
