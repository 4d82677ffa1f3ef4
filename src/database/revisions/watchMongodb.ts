import { once } from 'node:events'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ChangeStream, ChangeStreamDocument, Collection } from 'mongodb'
import type { Payload } from 'payload'
import { originOf, tellListeners } from './listeners'
import { revisionsSlug } from './rows'
import type { Watch } from './watch'

const againAfterMs = 500
const insertions = [{ $match: { operationType: 'insert' } }]

/**
 * A change stream of the inserted rows. The driver resumes it by itself after a short interruption;
 * when it cannot, a new one is opened and everything counts as changed.
 */
export async function watchMongodb(payload: Payload): Promise<Watch> {
  const origin = originOf(payload)
  let isStopped = false
  let stream: ChangeStream | null = null
  let timer: NodeJS.Timeout | undefined

  async function open(): Promise<void> {
    const opened = collectionOf(payload).watch(insertions, { maxAwaitTimeMS: 500 })
    stream = opened
    let isBroken = false
    const breakOff = (error?: unknown) => {
      if (isStopped || isBroken) return
      isBroken = true
      payload.logger.warn({ err: error }, 'the stream of content changes broke')
      void opened.close().catch(() => undefined)
      reopenSoon()
    }
    opened.on('change', (change) => void hear(change))
    opened.on('error', breakOff)
    opened.on('close', breakOff)
    await untilOpen(opened)
  }

  function reopenSoon(): void {
    timer = setTimeout(() => {
      open()
        .then(() => tellListeners(payload, { collection: null }))
        .catch(() => !isStopped && reopenSoon())
    }, againAfterMs)
  }

  async function hear(change: ChangeStreamDocument): Promise<void> {
    const row = 'fullDocument' in change ? change.fullDocument : undefined
    if (row && row.origin === origin) return
    await tellListeners(payload, { collection: row ? String(row.changed) : null })
  }

  await open()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await stream?.close()
    },
  }
}

/** A server's first word on the stream is where it begins: what comes later is heard. */
async function untilOpen(stream: ChangeStream): Promise<void> {
  const patience = AbortSignal.timeout(2_000)
  await once(stream, 'resumeTokenChanged', { signal: patience }).catch(() => undefined)
}

function collectionOf(payload: Payload): Collection {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  if (!connection.db) throw new Error('The database is not connected.')
  return connection.db.collection(collections[revisionsSlug]?.collection.name ?? revisionsSlug)
}
