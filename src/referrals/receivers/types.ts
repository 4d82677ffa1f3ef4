import type { Service } from '../../routing/types'

/** A unit with a receiving agreement, and on what terms it receives. */
export type Receiver = {
  service: Service
  /** The legal body that is controller of what is written to it (GDPR art. 4, 7). */
  controller: { id: string; name: string }
  /** The unit of the same body that steps in; `null` when it is no longer there. */
  deputy: string | null
  /** Ids of the users to tell. */
  people: readonly string[]
  /** Minutes with the unit open in which it takes a referral. */
  openMinutes: number
  /** Never later than so many hours by the clock. */
  ceilingHours: number
  /** The sender is told the deadline. */
  isPromised: boolean
  /** Takes nothing at the moment, not as a deputy either. */
  isPaused: boolean
  /** Takes new ones now: it is live, not paused, and the secretariat has opened it. */
  isReceiving: boolean
}

/** By the id of the service. */
export type Receivers = ReadonlyMap<string, Receiver>
