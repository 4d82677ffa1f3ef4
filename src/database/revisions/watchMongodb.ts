import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ChangeStream, ChangeStreamDocument, Collection } from 'mongodb'
import type { Payload } from 'payload'
import { originOf, tellListeners } from './listeners'
import { revisionsSlug } from './rows'
import type { Watch } from './watch'

const againAfterMs = 500

/**
 * A change stream of the inserted rows. The driver resumes it by itself after a short interruption;
 * when it cannot, a new one is opened and everything counts as changed.
 */
export async function watchMongodb(payload: Payload): Promise<Watch> {
  const origin = originOf(payload)
  let isStopped = false
  let stream: ChangeStream | null = null
  let timer: NodeJS.Timeout | undefined

  function open(): void {
    stream = collectionOf(payload).watch([{ $match: { operationType: 'insert' } }], {
      maxAwaitTimeMS: 500,
    })
    stream.on('change', (change) => void hear(change))
    stream.once('error', (error) => {
      if (isStopped) return
      payload.logger.warn({ err: error }, 'the stream of content changes broke')
      void stream?.close().catch(() => undefined)
      timer = setTimeout(reopen, againAfterMs)
    })
  }

  function reopen(): void {
    open()
    void tellListeners(payload, { collection: null })
  }

  async function hear(change: ChangeStreamDocument): Promise<void> {
    const row = 'fullDocument' in change ? change.fullDocument : undefined
    if (row && row.origin === origin) return
    await tellListeners(payload, { collection: row ? String(row.changed) : null })
  }

  open()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await stream?.close()
    },
  }
}

function collectionOf(payload: Payload): Collection {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  if (!connection.db) throw new Error('The database is not connected.')
  return connection.db.collection(collections[revisionsSlug]?.collection.name ?? revisionsSlug)
}
