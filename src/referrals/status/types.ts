import type { Instant, LocalizedText, Phone } from '../../routing/types'
import type { ReferralState, Told } from '../types'

/**
 * What the secret link shows: where the referral stands, nothing about the person, and never the
 * name of a unit it was handed to.
 */
export type ReferralStatus = {
  code: string
  state: ReferralState
  /** Not taken by its deadline. */
  isLate: boolean
  /** The unit it was sent to, as the receipt names it; `null` once it is no longer in the directory. */
  unit: { name: LocalizedText; phones: readonly Phone[] } | null
  /** Moments are shown with their time up to `takenAt`, as dates after that. */
  receivedAt: Instant
  takenAt: Instant | null
  workStartedAt: Instant | null
  closedAt: Instant | null
  /** By when the unit was to answer, where it promises that to senders. */
  promisedAt: Instant | null
  told: Told | null
  /** Open, and so can be withdrawn. */
  isOpen: boolean
  /** Open, or closed with the question for a better description. */
  takesWord: boolean
  /** A contact of the sender is kept and can be erased on request. */
  hasContact: boolean
  lang: 'da' | 'en'
}
