import type { Payload } from 'payload'
import type { Instant } from '../routing/types'

/** What the outbox is given. */
export type OutboxServices = {
  payload: Payload
  /** The portal's, without a slash at the end: for links, and as the host of each Message-ID. */
  origin: string
  secretariat: { email: string }
  /** The sender's sealed address and the secret of their link; `null` when they are not kept (any more). */
  senderOf: (referral: string) => Promise<{ email: string; token: string } | null>
  now: () => Instant
  /** Left out: Payload's own, by SMTP or to files. */
  send?: Payload['sendEmail']
}
