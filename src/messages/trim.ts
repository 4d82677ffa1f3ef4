import type { Payload, Where } from 'payload'
import { inTransaction } from '../database'
import type { Instant } from '../routing/types'

const dayMs = 24 * 60 * 60 * 1000

/** Who was told what, and when: of use while a referral is fresh, then no longer. */
export const sentMessagesLastDays = 90
/** Undeliverable ones: as long as a referral's texts can last. */
export const failedMessagesLastDays = 180

/** Deletes what was sent or given up long ago; what still waits stays. */
export async function trimMessageRows(payload: Payload, now: Instant): Promise<void> {
  const sentBefore = now - sentMessagesLastDays * dayMs
  const failedBefore = now - failedMessagesLastDays * dayMs
  const where: Where = {
    or: [
      { and: [{ state: { equals: 'sent' } }, { sentAt: { less_than: sentBefore } }] },
      { and: [{ state: { equals: 'failed' } }, { at: { less_than: failedBefore } }] },
    ],
  }
  await inTransaction({ payload }, (req) =>
    payload.db.deleteMany({ collection: 'messages', where, req }),
  )
}
