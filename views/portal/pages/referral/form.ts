import type { Asked } from '../../../../src/referrals/types'
import type {
  About,
  AgeGroup,
  ChildrenAnswer,
  DangerAnswer,
  Kommunekode,
  Situation,
} from '../../../../src/routing/types'
import type { Pair } from '../../parts/Hidden/Hidden'

/** The steps in order, as the form names them. */
export const referralSteps = ['start', 'spurgt', 'beskriv', 'kontakt', 'tjek'] as const
export type ReferralStep = (typeof referralSteps)[number]

/** Field names of the form, so that the route reads what the pages send. */
export const referralFields = {
  /** Which step is being sent. */
  step: 'trin',
  /** Which step to show instead, with what was typed: "back" and "change". */
  goTo: 'gaa',
  key: 'noegle',
  kommune: 'kommune',
  fra: 'fra',
  situation: 'situation',
  age: 'alder',
  about: 'for',
  children: 'boern',
  danger: 'fare',
  chosen: 'enhed',
  asked: 'spurgt',
  where: 'hvor',
  position: 'position',
  lat: 'lat',
  lon: 'lon',
  when: 'hvornaar',
  what: 'hvad',
  usually: 'plejer',
  helps: 'hjaelper',
  email: 'mail',
  phone: 'telefon',
  wantsReceipt: 'kvittering',
  trap: 'hjemmeside',
} as const
export type ReferralField = keyof typeof referralFields

/** Most characters of what is typed. */
export const textLimits = {
  where: 300,
  when: 120,
  what: 2000,
  usually: 200,
  helps: 300,
  email: 254,
  phone: 40,
} as const
export type TextName = keyof typeof textLimits

export const errorKinds = ['missing', 'long', 'cpr', 'email', 'phone', 'trap', 'busy'] as const
export type ReferralError = { field: ReferralField; kind: (typeof errorKinds)[number] }

/** Whether a field that is not text says yes. */
export const yes = 'ja'

/** All that the form carries from page to page; nothing of it is kept anywhere else. */
export type Draft = Record<TextName, string> & {
  /** 128 random bits: the same form is the same referral. */
  key: string
  kommune: Kommunekode
  fra: Kommunekode | null
  situation: Situation
  age: AgeGroup | null
  about: About | null
  children: ChildrenAnswer | null
  danger: DangerAnswer
  /** The unit whose door was chosen, by the id of its service. */
  chosen: string | null
  asked: Asked | null
  position: { lat: number; lon: number } | null
  wantsReceipt: boolean
}

/** They write for themselves: what the form said goes before what the finder was told. */
export function isAboutMe({ asked, about }: Pick<Draft, 'asked' | 'about'>): boolean {
  return asked === null ? about === 'mig' : asked === 'mig'
}

/** The draft as hidden fields, without what the page itself asks and what is empty. */
export function draftPairs(draft: Draft, asked: readonly ReferralField[] = []): Pair[] {
  const { position } = draft
  const values: Partial<Record<ReferralField, string | null | undefined>> = {
    ...draft,
    position: position && yes,
    lat: position && String(position.lat),
    lon: position && String(position.lon),
    wantsReceipt: draft.wantsReceipt ? yes : null,
  }
  return (Object.keys(referralFields) as ReferralField[]).flatMap((field): Pair[] => {
    const value = values[field]
    return value && !asked.includes(field) ? [[referralFields[field], value]] : []
  })
}
