import type { Payload, Where } from 'payload'
import type { Instant } from '../routing/types'
import type { MessageRow } from './rows'
import type { ReceiverKind, Template } from './types'

/** A message that reached nobody, as the secretariat's list shows it: ids and codes, no address. */
export type Undeliverable = {
  id: string
  template: Template
  receiverKind: ReceiverKind
  /** A user's, a service's or a referral's id. */
  receiver: string | null
  referral: string | null
  /** When it was to be told. */
  at: Instant
  attempts: number
  /** `550`, `no-receiver`, and the like. */
  failure: string
}

/** The newest first. What is due by a deadline goes its way without them. */
export async function undeliverable({
  payload,
  limit,
}: {
  payload: Payload
  limit: number
}): Promise<Undeliverable[]> {
  const { docs } = await payload.db.find<MessageRow>({
    collection: 'messages',
    where: { state: { equals: 'failed' } },
    sort: '-at',
    limit,
    pagination: false,
  })
  return docs.map(({ id, template, receiverKind, at, attempts, ...row }) => ({
    id,
    template,
    receiverKind,
    receiver: row.receiver ?? null,
    referral: row.referral ?? null,
    at,
    attempts,
    failure: row.failure ?? '',
  }))
}

/**
 * Messages that have been due for longer than the outbox needs: the mail server is not to be had,
 * or puts them off. `since` is when the first of them was to be told.
 */
export async function overdueMessages({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<{ count: number; since: Instant | null }> {
  const where: Where = {
    and: [{ state: { equals: 'queued' } }, { at: { less_than: now - patienceMs } }],
  }
  const { totalDocs: count } = await payload.db.count({ collection: 'messages', where })
  if (count === 0) return { count, since: null }
  const { docs } = await payload.db.find<MessageRow>({
    collection: 'messages',
    where,
    sort: 'at',
    limit: 1,
    pagination: false,
  })
  return { count, since: docs[0]?.at ?? null }
}

const patienceMs = 15 * 60_000
