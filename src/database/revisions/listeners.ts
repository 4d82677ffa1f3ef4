import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** A committed change to public content. */
export type Revision = {
  /** The collection that changed; `null` when that is not known, so anything may have. */
  collection: string | null
}

type Listener = (revision: Revision) => unknown

type Listeners = {
  /** Names this Payload instance in the rows it writes. */
  origin: string
  all: Set<Listener>
}

/**
 * Calls `listener` after each committed change to public content: at once, before the one who made
 * the change goes on, when it was made here; within a second when another process made it and
 * `watchRevisions` runs.
 *
 * @returns the function that ends it
 */
export function onRevision(payload: Payload, listener: Listener): () => void {
  const { all } = listenersOf(payload)
  all.add(listener)
  return () => all.delete(listener)
}

export function originOf(payload: Payload): string {
  return listenersOf(payload).origin
}

/** One listener that fails must not keep the others from dropping what is stale. */
export async function tellListeners(payload: Payload, revision: Revision): Promise<void> {
  for (const listener of listenersOf(payload).all) {
    try {
      await listener(revision)
    } catch (error) {
      payload.logger.error({ err: error }, 'a listener to content changes failed')
    }
  }
}

/** On the Payload instance: the admin's bundle has a second copy of this module. */
function listenersOf(payload: Payload): Listeners {
  const holder = payload as Payload & { [key]?: Listeners }
  holder[key] ??= { origin: randomUUID(), all: new Set() }
  return holder[key]
}

const key = Symbol.for('faelles-indgang.revision-listeners')
