import { close, file, take, whole, withdraw, work } from './story'
import type { DemoReferral } from './types'

const here = { kommune: '0561' } as const
const seen = { ...here, age: 'ved-ikke', about: 'fremmed', asked: 'nej-ikke-muligt' } as const
const knows = { ...here, age: '25-plus', about: 'kender', asked: 'ja', reach: 'email' } as const
const works = { ...here, age: '25-plus', about: 'arbejde', asked: 'ja', reach: 'email' } as const
const oneself = { ...here, age: '18-24', about: 'mig', asked: 'mig', reach: 'phone' } as const

/** What has ended there, with every kind of answer. */
export const endedInEsbjerg: readonly DemoReferral[] = [
  {
    ...seen,
    key: 'e20',
    hoursAgo: 480,
    situation: 'gade',
    report: 'porten',
    story: whole(6, 'met-helped'),
  },
  {
    ...knows,
    key: 'e21',
    hoursAgo: 470,
    situation: 'sofa',
    report: 'sofaen',
    story: whole(8, 'met-helped'),
  },
  {
    ...seen,
    key: 'e22',
    hoursAgo: 450,
    situation: 'gade',
    report: 'parken',
    story: [take(2), work(5), close(150, 'not-found', 'told-place-unclear', 4)],
  },
  {
    ...seen,
    key: 'e23',
    hoursAgo: 430,
    situation: 'natcafe',
    report: 'natten',
    story: whole(5, 'already-known', 'told-right-place'),
  },
  {
    ...works,
    key: 'e24',
    hoursAgo: 400,
    situation: 'hospital',
    report: 'udskrives',
    story: whole(3, 'handed-over-outside', 'told-right-place'),
  },
  {
    ...oneself,
    key: 'e25',
    hoursAgo: 380,
    situation: 'udsaettelse',
    report: 'huslejen',
    story: [take(1), work(4), file(50), close(70, 'not-homelessness', 'told-not-us')],
  },
  {
    ...seen,
    key: 'e26',
    hoursAgo: 360,
    situation: 'gade',
    report: 'stationen',
    story: [take(2), close(3, 'emergency', 'told-followed-up')],
  },
  {
    ...knows,
    key: 'e27',
    hoursAgo: 340,
    situation: 'andet',
    report: 'kaelderen',
    story: whole(7, 'met-declined'),
  },
  {
    ...seen,
    key: 'e28',
    hoursAgo: 330,
    situation: 'gade',
    report: 'porten',
    story: [take(2), withdraw(20)],
  },
]
