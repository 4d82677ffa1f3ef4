import { accept, decline, inform, join, note, offer, take, takeOver, word, work } from './story'
import type { DemoReferral } from './types'

const here = { kommune: '0561' } as const
const seen = { ...here, age: 'ved-ikke', about: 'fremmed', asked: 'nej-ikke-muligt' } as const
const knows = { ...here, age: '25-plus', about: 'kender', asked: 'ja', reach: 'email' } as const
const works = { ...here, age: '25-plus', about: 'arbejde', asked: 'ja', reach: 'email' } as const
const oneself = { ...here, age: '18-24', about: 'mig', asked: 'mig', reach: 'phone' } as const
const young = { ...knows, age: '18-24' } as const

/** A unit's last three weeks: what came in today, what is late, what waits. */
export const esbjergReferrals: readonly DemoReferral[] = [
  // New
  {
    ...seen,
    key: 'e1',
    hoursAgo: 0.4,
    situation: 'gade',
    report: 'porten',
    position: { lat: 55.4664, lon: 8.4521 },
    story: [],
  },
  { ...works, key: 'e2', hoursAgo: 1.1, situation: 'hospital', report: 'udskrives', story: [] },
  {
    ...young,
    key: 'e3',
    hoursAgo: 26,
    situation: 'sofa',
    report: 'sofaen',
    story: [word(20, 'Han skal være ude på fredag.')],
  },
  {
    ...seen,
    key: 'e4',
    hoursAgo: 2.2,
    situation: 'gade',
    report: 'porten',
    position: { lat: 55.4667, lon: 8.4529 },
    lang: 'en',
    story: [],
  },
  { ...seen, key: 'e5', hoursAgo: 76, situation: 'natcafe', report: 'natten', story: [] },
  // Taken and worked on
  {
    ...oneself,
    key: 'e6',
    hoursAgo: 30,
    situation: 'udsaettelse',
    report: 'huslejen',
    story: [take(1)],
  },
  {
    ...works,
    key: 'e7',
    hoursAgo: 50,
    situation: 'herberg',
    report: 'herberget',
    story: [take(3), note(4, 'Aftalt møde med kontaktpersonen på torsdag.')],
  },
  {
    ...seen,
    key: 'e8',
    hoursAgo: 74,
    situation: 'gade',
    report: 'parken',
    story: [
      take(2),
      work(6),
      note(28, 'Gået forbi to gange, ikke mødt nogen. Prøver igen tidligt.'),
    ],
  },
  {
    ...seen,
    key: 'e9',
    hoursAgo: 70,
    situation: 'gade',
    report: 'parken',
    story: [take(3), work(8), join(9, 'e8')],
  },
  {
    ...knows,
    key: 'e10',
    hoursAgo: 120,
    situation: 'andet',
    report: 'bilen',
    story: [take(4), work(20), inform(70, 'informed')],
  },
  {
    ...oneself,
    key: 'e11',
    hoursAgo: 170,
    situation: 'anbringelse',
    report: 'efterskolen',
    story: [take(2), work(26)],
  },
  {
    ...works,
    key: 'e12',
    hoursAgo: 290,
    situation: 'gade',
    report: 'kaelderen',
    story: [take(5), work(30), note(100, 'Ejendommen ringer, hvis nogen ses igen.')],
  },
  {
    ...seen,
    key: 'e13',
    hoursAgo: 310,
    situation: 'gade',
    report: 'stationen',
    story: [take(3), work(9), inform(200, 'not-identified')],
  },
  {
    ...knows,
    key: 'e14',
    hoursAgo: 150,
    situation: 'funktionel',
    report: 'sofaen',
    story: [takeOver(110)],
  },
  // Offered, and handed over
  {
    ...works,
    key: 'e15',
    hoursAgo: 28,
    situation: 'faengsel',
    report: 'loeslades',
    story: [take(1), offer(26, 'odense/indgang', 'lived-elsewhere', 'person-agrees')],
  },
  {
    ...seen,
    key: 'e16',
    hoursAgo: 4,
    situation: 'gade',
    report: 'stationen',
    story: [take(0.5), offer(2, 'esbjerg/opsoegende', 'other-task')],
  },
  {
    ...seen,
    key: 'e17',
    hoursAgo: 100,
    situation: 'gade',
    report: 'bilen',
    story: [
      take(2),
      offer(3, 'esbjerg/opsoegende', 'other-task'),
      accept(5),
      note(30, 'Mødt. Vil gerne have en snak mere.'),
    ],
  },
  {
    ...works,
    key: 'e18',
    hoursAgo: 200,
    situation: 'faengsel',
    report: 'loeslades',
    story: [
      take(2),
      offer(5, 'odense/indgang', 'lived-elsewhere'),
      accept(7),
      note(9, 'Ringet til Esbjerg og talt sagen igennem.'),
    ],
  },
  {
    ...works,
    key: 'e19',
    hoursAgo: 150,
    situation: 'hospital',
    report: 'udskrives',
    story: [take(1), offer(2, 'odense/indgang', 'other-task'), decline(4), work(24)],
  },
]
