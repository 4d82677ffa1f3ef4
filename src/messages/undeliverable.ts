import type { Payload, Where } from 'payload'
import type { Instant } from '../routing/types'
import { triesBeforeMarking, triesTakeMs } from './backOff'
import type { MessageRow } from './rows'
import type { ReceiverKind, Template } from './types'

/** A message that was not delivered, as the secretariat's list shows it: ids and codes, no address. */
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
  /** `550`, `no-receiver`, and the like; empty while it waits for a server behind another. */
  failure: string
  /** It was put off, or there is no server: it is tried further, and leaves the list when it goes. */
  isStillTried: boolean
}

/**
 * Given up; or failed five times, for whatever reason, and still tried; or waiting for a server for
 * as long as five tries take. The newest first. What is due by a deadline goes its way without them.
 */
export async function undeliverable({
  payload,
  now,
  limit,
}: {
  payload: Payload
  now: Instant
  limit: number
}): Promise<Undeliverable[]> {
  const { docs } = await payload.db.find<MessageRow>({
    collection: 'messages',
    where: isUndeliverable(now),
    sort: '-at',
    limit,
    pagination: false,
  })
  return docs.map(({ id, template, receiverKind, at, attempts, state, ...row }) => ({
    id,
    template,
    receiverKind,
    receiver: row.receiver ?? null,
    referral: row.referral ?? null,
    at,
    attempts,
    failure: row.failure ?? '',
    isStillTried: state === 'queued',
  }))
}

/** How many `undeliverable` would list. */
export async function undeliverableCount({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<number> {
  const where = isUndeliverable(now)
  return (await payload.db.count({ collection: 'messages', where })).totalDocs
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

function isUndeliverable(now: Instant): Where {
  const isWaiting = { state: { equals: 'queued' } }
  return {
    or: [
      { state: { equals: 'failed' } },
      { and: [isWaiting, { attempts: { greater_than_equal: triesBeforeMarking } }] },
      { and: [isWaiting, { at: { less_than: now - triesTakeMs } }] },
    ],
  }
}

const patienceMs = 15 * 60_000
