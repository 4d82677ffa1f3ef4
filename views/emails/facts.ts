import type { ReceiverKind } from '../../src/messages/types'
import type { Instant } from '../../src/routing/types'

/**
 * All that a mail may know of a referral: its code, its moments, a link. Nothing that somebody wrote
 * or chose is among them, so no mail can hold it.
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
  /** Where the mail leads. */
  href: string
  now: Instant
}
