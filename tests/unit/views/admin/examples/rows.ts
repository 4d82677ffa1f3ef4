import type { InboxRow } from '../../../../../src/referrals/inbox/types'

/** Made-up referrals as lines of the inbox: one of each kind. */

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Monday 23 November 2026, 14:17 in Denmark. */
export const exampleNow = Date.UTC(2026, 10, 23, 13, 17)
const esbjerg = { id: 'a0000000-0000-4000-8000-000000000001', name: 'Hjemløseenheden i Esbjerg' }
const team = { id: 'a0000000-0000-4000-8000-000000000002', name: 'Opsøgende team i Esbjerg' }
const odense = { id: 'a0000000-0000-4000-8000-000000000003', name: 'Den fælles indgang i Odense' }
export const exampleUnits = { esbjerg, team, odense }

export const idOf = (n: number) => `b0000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const received: InboxRow = {
  id: idOf(1),
  code: 'K7M-4QX',
  version: 1,
  state: 'received',
  standing: 'holder',
  holder: esbjerg,
  kommunekode: '0561',
  municipality: 'Esbjerg',
  situation: 'gade',
  age: 'ved-ikke',
  receivedAt: exampleNow - 12 * minute,
  waitsSince: exampleNow - 12 * minute,
  deadlineAt: exampleNow + 108 * minute,
  isLate: false,
  escalation: 'none',
  replyBy: exampleNow + 14 * day,
  takenAt: null,
  takenBy: null,
  closedAt: null,
  outcome: null,
  offer: null,
  visitSize: 1,
}

const late: InboxRow = {
  ...received,
  id: idOf(2),
  code: 'P3R-8WN',
  situation: 'sofa',
  age: '18-24',
  receivedAt: exampleNow - 157 * minute,
  waitsSince: exampleNow - 157 * minute,
  deadlineAt: exampleNow - 37 * minute,
  isLate: true,
  escalation: 'deputy',
}

const taken: InboxRow = {
  ...received,
  id: idOf(3),
  code: 'T9D-2HK',
  version: 2,
  state: 'taken',
  situation: 'udsaettelse',
  age: '25-plus',
  receivedAt: exampleNow - 5 * hour,
  takenAt: exampleNow - 277 * minute,
  takenBy: 'Opsøgende medarbejder',
  visitSize: 2,
}

const working: InboxRow = {
  ...taken,
  id: idOf(4),
  code: 'H2V-9TQ',
  state: 'working',
  receivedAt: exampleNow - 20 * day,
  replyBy: exampleNow - day,
  takenAt: exampleNow - 19 * day,
  visitSize: 1,
}

const offered: InboxRow = {
  ...taken,
  id: idOf(5),
  code: 'M8F-3YR',
  offer: {
    from: esbjerg,
    to: odense,
    isToUs: false,
    reason: 'lived-elsewhere',
    basis: null,
    isOtherBody: true,
    endsAt: exampleNow + 73 * minute,
  },
}

const offeredToUs: InboxRow = {
  ...received,
  id: idOf(6),
  code: 'W5J-6PA',
  state: 'working',
  standing: 'offered',
  holder: odense,
  situation: 'anbringelse',
  takenAt: exampleNow - hour,
  offer: {
    from: odense,
    to: esbjerg,
    isToUs: true,
    reason: 'place-elsewhere',
    basis: 'person-agrees',
    isOtherBody: true,
    endsAt: exampleNow + 203 * minute,
  },
}

const forDeputy: InboxRow = { ...late, id: idOf(7), standing: 'deputy', holder: team }

const closed: InboxRow = {
  ...taken,
  id: idOf(8),
  code: 'B4X-7LC',
  state: 'closed',
  closedAt: exampleNow - 2 * day,
  outcome: 'not-found',
}

const withdrawn: InboxRow = { ...closed, id: idOf(9), state: 'withdrawn', outcome: null }
const erased: InboxRow = { ...closed, id: idOf(10), state: 'erased', closedAt: null }

const forSecretariat: InboxRow = {
  ...late,
  id: idOf(11),
  standing: 'secretariat',
  situation: null,
  age: null,
  escalation: 'secretariat',
}

export const exampleRows = {
  received,
  late,
  taken,
  working,
  offered,
  offeredToUs,
  forDeputy,
  closed,
  withdrawn,
  erased,
  forSecretariat,
}
export type ExampleName = keyof typeof exampleRows
