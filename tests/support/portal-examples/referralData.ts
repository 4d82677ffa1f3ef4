import type { ReferralStatus } from '../../../src/referrals/status/types'
import type { Draft } from '../../../views/portal/pages/referral/form'
import type { ReferralUnit } from '../../../views/portal/pages/referral/unit'
import { ask, inHours } from './asking'

/** What the example pages of a written referral are made of. Numbers and mail cannot exist. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export const emptyDraft: Draft = {
  key: 'q0YfTz3mWkS1nR5vB8xC2A',
  kommune: '0561',
  fra: null,
  situation: 'gade',
  age: null,
  about: 'fremmed',
  children: null,
  danger: 'nej',
  chosen: null,
  asked: null,
  where: '',
  position: null,
  when: '',
  what: '',
  usually: '',
  helps: '',
  email: '',
  phone: '',
  wantsReceipt: false,
}

export const fullDraft: Draft = {
  ...emptyDraft,
  age: '25-plus',
  children: 'nej',
  asked: 'nej-ikke-muligt',
  where: 'Bag biblioteket, under halvtaget ved cyklerne',
  position: { lat: 55.46752, lon: 8.45461 },
  when: 'I går aftes omkring kl. 21',
  what: 'En person lå i sovepose på pap. Vågen og svarede, men frøs.\n\nHar en lille hund med.',
  usually: 'Om aftenen, når butikkerne har lukket',
  helps: 'Hunden er venlig. Taler engelsk.',
  email: 'nabo@eksempel.example',
  phone: '+45 00 98 76 54',
  wantsReceipt: true,
}

/** The unit of Esbjerg, open or closed, with a promise. */
export function exampleUnit(at = inHours): ReferralUnit {
  const { entrance } = ask({ kommune: '0561', at }).answer
  if (!entrance) throw new Error('no entrance in the examples')
  return {
    door: entrance,
    isInstead: false,
    controller: 'Esbjerg Kommune',
    promise: { openMinutes: 240, at: Date.parse('2026-11-24T10:35:00Z') },
  }
}

export const exampleStatus: ReferralStatus = {
  code: 'K7M-4QX',
  state: 'received',
  isLate: false,
  unit: {
    name: { da: 'Hjemløseenheden i Esbjerg', en: 'The homelessness unit in Esbjerg' },
    phones: [{ number: '+45 00123456', type: 'voice', label: null }],
  },
  receivedAt: inHours - 30 * minute,
  takenAt: null,
  workStartedAt: null,
  closedAt: null,
  promisedAt: inHours + 2 * hour,
  told: null,
  isOpen: true,
  takesWord: true,
  hasContact: true,
  lang: 'da',
}

export const takenStatus = {
  ...exampleStatus,
  state: 'taken',
  takenAt: inHours - 4 * minute,
} as const
export const closedStatus = {
  ...exampleStatus,
  state: 'closed',
  receivedAt: inHours - 6 * day,
  takenAt: inHours - 6 * day + hour,
  workStartedAt: inHours - 5 * day,
  closedAt: inHours - day,
  promisedAt: inHours - 6 * day + 4 * hour,
  told: 'told-followed-up',
  isOpen: false,
  takesWord: false,
  hasContact: false,
} as const
