import type { Service } from '../../routing/types'

/** A legal body, controller of what is written to its units (GDPR art. 4, 7). */
export type Body = { id: string; name: string }

/** By the id of a service, live or not. */
export type Bodies = ReadonlyMap<string, Body>

/**
 * What an agreement has lost: nobody serves the unit any more; its deputy is gone, of another body,
 * or served by nobody; nobody is left of those to tell.
 */
export const lacks = ['reader', 'deputy', 'people'] as const
export type Lack = (typeof lacks)[number]

/** A unit with a receiving agreement, and on what terms it receives. */
export type Receiver = {
  service: Service
  controller: Body
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
  /** Why it takes nothing, whatever is signed; as it should be: nothing. */
  lacks: readonly Lack[]
  /** Takes new ones now: it is live, not paused, lacks nothing, and the secretariat has opened it. */
  isReceiving: boolean
}

/** By the id of the service. */
export type Receivers = ReadonlyMap<string, Receiver>
