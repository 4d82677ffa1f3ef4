import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database'
import type { Message } from '../payload-types'
import type { Instant } from '../routing/types'
import { nextTryAfter } from './backOff'

export type MessageRow = Message

/** Ids of messages that are due, the longest overdue first. */
export async function dueIds({
  payload,
  now,
  limit,
}: {
  payload: Payload
  now: Instant
  limit: number
}): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'messages',
    where: { and: [{ state: { equals: 'queued' } }, { nextTryAt: { less_than_equal: now } }] },
    sort: 'nextTryAt',
    select: { key: true },
    limit,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/**
 * Notes a try before it is made: whatever becomes of this process, the message is not tried again
 * before its wait is over. In one transaction, so that of two processes one gets it.
 *
 * @returns the message as it was before, or `null` when it is not due (any more)
 */
export async function claim({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string
  now: Instant
}): Promise<MessageRow | null> {
  return inTransaction({ payload }, async (req) => {
    const row = await find(req, id)
    if (!row || row.state !== 'queued' || row.nextTryAt > now) return null
    const attempts = row.attempts + 1
    await update(req, id, { attempts, nextTryAt: nextTryAfter(attempts, now) })
    return row
  })
}

/** Writes what became of a message, unless it has been deleted meanwhile. */
export async function note({
  payload,
  id,
  change,
}: {
  payload: Payload
  id: string
  change: Partial<MessageRow>
}): Promise<void> {
  await inTransaction({ payload }, async (req) => {
    if (await find(req, id)) await update(req, id, change)
  })
}

export async function update(
  req: PayloadRequest,
  id: string,
  change: Partial<MessageRow>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'messages',
    where: { id: { equals: id } },
    data: { ...change },
    returning: false,
    req,
  })
}

async function find(req: PayloadRequest, id: string): Promise<MessageRow | null> {
  return req.payload.db.findOne<MessageRow>({
    collection: 'messages',
    where: { id: { equals: id } },
    req,
  })
}
