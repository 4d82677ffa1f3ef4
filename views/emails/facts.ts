import type { AddedByRole } from '../../src/messages/coordinatorAdded'
import type { ReceiverKind } from '../../src/messages/types'
import type { Instant } from '../../src/routing/types'

/**
 * All that a mail may know of a referral: its code, its moments, a link. Nothing that somebody wrote
 * or chose is among them, so no mail can hold it. Of staff, names alone.
 */
export type Facts = {
  /** `K7M-4QX`; `null` when it is about no referral, or one that has been made anonymous. */
  code: string | null
  /** When the message was put in the outbox. */
  at: Instant
  deadlineAt: Instant | null
  deputyDeadlineAt: Instant | null
  offerEndsAt: Instant | null
  replyBy: Instant | null
  promisedAt: Instant | null
  /** When what was written goes by itself. */
  textEndsAt: Instant | null
  receiverKind: ReceiverKind
  /** Who has become a coordinator, for the message that says so. */
  added: AddedFacts | null
  /** Where the mail leads. */
  href: string
  now: Instant
}

/** Names of staff and of a unit; `null` for who has been deleted since. */
export type AddedFacts = {
  name: string | null
  unit: string | null
  by: { role: AddedByRole; name: string | null }
}
