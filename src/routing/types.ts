/**
 * The vocabulary of the finder: what is asked, what the directory holds, what is answered.
 * Everything here is plain data; words for people live in `views/portal/words`.
 */

/** The situations of the national count of homelessness, the risk of it, and violence. */
export const situations = [
  'gade',
  'natcafe',
  'herberg',
  'hotel',
  'sofa',
  'udslusning',
  'faengsel',
  'hospital',
  'andet',
  'udsaettelse',
  'anbringelse',
  'funktionel',
  'vold',
  'ved-ikke',
] as const
export type Situation = (typeof situations)[number]

export const ageGroups = ['under-18', '18-24', '25-plus', 'ved-ikke'] as const
export type AgeGroup = (typeof ageGroups)[number]

/** About whom the question is. Not answered = `null`; it then never narrows the answer. */
export const abouts = ['mig', 'kender', 'fremmed', 'arbejde'] as const
export type About = (typeof abouts)[number]

export const childrenAnswers = ['ja', 'nej', 'ved-ikke'] as const
export type ChildrenAnswer = (typeof childrenAnswers)[number]

export const dangerAnswers = ['ja', 'nej'] as const
export type DangerAnswer = (typeof dangerAnswers)[number]

export const serviceKinds = [
  'entrance',
  'outreach',
  'shelter',
  'night-cafe',
  'drop-in',
  'advice',
  'helpline',
  'child-notification',
  'youth-contact',
  'crisis-centre',
  'support-contact',
  'acute-support',
  'municipality',
  'police',
  'emergency',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** Four digits with leading zero: `0561` is Esbjerg. */
export type Kommunekode = string

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

/** Danish always; English where it has been written. */
export type LocalizedText = { da: string; en: string | null }

export type Question = {
  /** Where the person is now (for eviction and functional homelessness: where the home is). */
  kommune: Kommunekode | null
  /** Where they lived before; decides who is in charge for the situations in `askedWhereBefore`. */
  fra: Kommunekode | null
  situation: Situation
  age: AgeGroup
  about: About | null
  children: ChildrenAnswer
  danger: DangerAnswer
}

/**
 * Situations in which the municipality the person lived in *before* is as a rule responsible
 * (retssikkerhedsloven § 9, 3–4: prison, hospital and shelters that an authority arranged).
 */
export const askedWhereBefore: readonly Situation[] = [
  'faengsel',
  'hospital',
  'herberg',
  'udslusning',
  'anbringelse',
]

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** RFC 5545 weekday, as HSDS `byday` uses it. */
export type Weekday = (typeof weekdays)[number]

/** HSDS 3.1 `schedule`: local time of Europe/Copenhagen. */
export type Schedule = {
  /** First local date it holds, `YYYY-MM-DD`, or always. */
  valid_from: string | null
  /** Last local date it holds (inclusive), `YYYY-MM-DD`, or always. */
  valid_to: string | null
  byday: readonly Weekday[]
  /** `HH:MM`. */
  opens_at: string
  /** `HH:MM`; at or before `opens_at` means the day after (`24:00` and `00:00` = midnight). */
  closes_at: string
}

/** What happens to the schedules on a Danish public holiday. */
export const holidayRules = ['closed', 'open', 'as-sunday'] as const
export type HolidayRule = (typeof holidayRules)[number]

export type Phone = { number: string; type: 'voice' | 'text'; label: LocalizedText | null }

export const serviceConditions = [
  'women-only',
  'men-only',
  'couples',
  'dog',
  'under-the-influence',
  'wheelchair',
  'anonymous',
  'registration-needed',
  'referral-needed',
  'costs-money',
  'free',
] as const
export type ServiceCondition = (typeof serviceConditions)[number]

/** A live service as the finder knows it: nothing confidential is ever in here. */
export type Service = {
  id: string
  name: LocalizedText
  organisation: { id: string; name: string }
  kind: ServiceKind
  /** The municipalities it serves, or the whole country. */
  coverage: readonly Kommunekode[] | 'national'
  /** Empty = not stated: shown as such, never as "open to all", and never narrows. */
  situations: readonly Situation[]
  ages: readonly AgeGroup[]
  conditions: readonly ServiceCondition[]
  languages: readonly string[]
  price: LocalizedText | null
  description: LocalizedText | null
  phones: readonly Phone[]
  email: string | null
  url: string | null
  /** Left out of the directory altogether when it is confidential. */
  address: { street: string; postcode: string; town: string } | null
  alwaysOpen: boolean
  /** Empty and not `alwaysOpen` = hours not known. */
  schedules: readonly Schedule[]
  holidays: HolidayRule
  capacityNote: LocalizedText | null
  takesReferrals: boolean
  confirmedAt: Instant | null
  confirmedBy: string | null
  confirmEveryDays: number
  /** Last local date it is funded (inclusive), `YYYY-MM-DD`: entrances can end. */
  fundedUntil: string | null
  /** Names, numbers and hours are made up for the demo. */
  demo: boolean
}

/** A fordelingsregel: municipality × situation × age × about whom → service. */
export type Rule = {
  id: string
  /** Empty = every municipality. */
  kommunekoder: readonly Kommunekode[]
  /** Empty = every situation. */
  situations: readonly Situation[]
  /** Empty = every age. */
  ages: readonly AgeGroup[]
  /** Empty = whomever it is about. */
  abouts: readonly About[]
  /** Higher goes first. */
  priority: number
  serviceId: string
  /** What a citizen reads as the reason. */
  reason: LocalizedText
  valid_from: string | null
  valid_to: string | null
}

export type Municipality = {
  code: Kommunekode
  /** `Esbjerg`. */
  name: string
  /** `Esbjerg Kommune`. */
  officialName: string
  region: string
  /** Municipalities that touch it on the 1 km grid. */
  neighbours: readonly Kommunekode[]
  mainLine: string | null
}

/** Why a door is shown; the view puts it into words. */
export const whyCodes = [
  'danger',
  'child',
  'youth-self',
  /** Leaving care: the young person's own adviser, where they have one, goes first. */
  'own-adviser',
  'children-with',
  'violence',
  'rule',
  'entrance-here',
  'entrance-before',
  'local',
  'neighbour',
  'regional',
  'national',
  'situation',
  'age',
  'about',
  'fallback-municipality',
  'last-resort',
] as const
export type WhyCode = (typeof whyCodes)[number]

export type Reach = 'local' | 'neighbour' | 'regional' | 'national'

export type Door = {
  service: Service
  why: readonly WhyCode[]
  /** The rule that pointed here, when one did: its `reason` is shown. */
  rule: Rule | null
  reach: Reach
  /** `null` = hours not known; sorted between open and closed. */
  openNow: boolean | null
  /** When it opens next, if it is closed and hours are known. */
  opensAt: Instant | null
  /** When it closes, if it is open and does not stay open for ever. */
  closesAt: Instant | null
  /** Past its confirmation date, or never confirmed. */
  stale: boolean
  /** The directory has a gap here; this door stands in for the missing one. */
  fallback: boolean
}

export type Answer = {
  /** Never empty, and at least one is open at the asked moment. */
  doors: readonly Door[]
  /** The unit rightly in charge, even if closed now; `null` where the directory has a gap. */
  entrance: Door | null
  /** First moment at which this answer can change by itself; `null` = never. */
  validUntil: Instant | null
}
