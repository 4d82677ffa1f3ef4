import type { Payload } from 'payload'
import { watchMongodb } from './watchMongodb'
import { watchSqlite } from './watchSqlite'

/** The state of watching, and the end of it. */
export type Watch = { stop: () => Promise<void> }

/**
 * Tells the listeners of this process what other processes committed, within a second: by a change
 * stream on MongoDB, by asking SQLite four times a second (which costs it next to nothing).
 * After a gap it says that anything may have changed.
 */
export async function watchRevisions(payload: Payload): Promise<Watch> {
  return payload.db.name === 'mongoose' ? watchMongodb(payload) : watchSqlite(payload)
}
