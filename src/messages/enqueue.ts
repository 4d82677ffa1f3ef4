import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Instant } from '../routing/types'
import type { Lang, MessageState, ReceiverKind, Template } from './types'

/** What a cause says of its message: whom it is for and what it is about, by id. */
export type NewMessage = {
  /** Names it for ever: the same key is the same message. */
  key: string
  template: Template
  receiverKind: ReceiverKind
  /** A user's, a service's or a referral's id; `null` for the secretariat. */
  receiver: string | null
  referral: string | null
  /** The sender's, or the secretariat's; a user's own is read with the address when it is sent. */
  lang: Lang
}

/**
 * Puts messages in the outbox, in the transaction of `req`: they are sent if their cause is
 * committed, and never otherwise. One whose key is there already is left alone; one look for all of
 * them, then about a millisecond a row on SQLite.
 *
 * @param at milliseconds since 1970: due from then on
 */
export async function enqueue({
  req,
  messages,
  at,
}: {
  req: PayloadRequest
  messages: readonly NewMessage[]
  at: Instant
}): Promise<void> {
  if (messages.length === 0) return
  const taken = await keysThere(req, [...new Set(messages.map(({ key }) => key))])
  for (const message of messages) {
    if (taken.has(message.key)) continue
    taken.add(message.key)
    const queued: MessageState = 'queued'
    await req.payload.db.create({
      collection: 'messages',
      data: { ...message, id: randomUUID(), state: queued, attempts: 0, at, nextTryAt: at },
      returning: false,
      req,
    })
  }
}

async function keysThere(req: PayloadRequest, keys: string[]): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: string; key: string }>({
    collection: 'messages',
    where: { key: { in: keys } },
    select: { key: true },
    limit: keys.length,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ key }) => key))
}
