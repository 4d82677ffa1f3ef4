import type {
  About,
  AgeGroup,
  HolidayRule,
  Kommunekode,
  Phone,
  Schedule,
  ServiceCondition,
  ServiceKind,
  Situation,
} from '../../src/routing/types'
import type { Words } from '../words'
import type { OrganisationKey } from './organisations'

export type DemoPhone = { number: string; type: Phone['type']; label?: Words }

/** A made-up service under a real organisation. Numbers, mails and addresses lead nowhere. */
export type DemoService = {
  /** What its id is made of: `esbjerg/hjemloeseenheden`. */
  key: string
  organisation: OrganisationKey
  kind: ServiceKind
  kommunekoder: readonly Kommunekode[]
  name: Words
  description: Words
  /** Empty = none in particular: a common entrance leads while nothing more is known. */
  situations: readonly Situation[]
  ages: readonly Exclude<AgeGroup, 'ved-ikke'>[]
  conditions?: readonly ServiceCondition[]
  languages?: readonly string[]
  price?: Words
  capacityNote?: Words
  takesReferrals?: boolean
  phones: readonly DemoPhone[]
  email?: string
  url?: string
  address?: { street: string; postcode?: string; town?: string; confidential?: boolean }
  alwaysOpen?: boolean
  /** None and not `alwaysOpen` = hours not known. */
  schedules?: readonly Schedule[]
  holidays?: HolidayRule
  /** `null` = never confirmed. */
  confirmedDaysAgo: number | null
  confirmEveryDays?: number
  /** The last day of the year so many years ahead. */
  fundedYears?: number
}

export type DemoRule = {
  key: string
  /** The service's key. */
  service: string
  kommunekoder: readonly Kommunekode[]
  situations?: readonly Situation[]
  ages?: readonly Exclude<AgeGroup, 'ved-ikke'>[]
  abouts?: readonly About[]
  priority: number
  reason: Words
}

export type DemoAdvice = {
  key: string
  /** For editors only, so in Danish alone. */
  title: string
  situations: readonly Situation[]
  abouts: readonly About[]
  yourself: readonly Words[]
  next: readonly Words[]
}
