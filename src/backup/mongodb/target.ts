import path from 'node:path'
import { MongoClient, type Db, type Document } from 'mongodb'
import { appError } from '../../errors'
import { readLines } from '../lines'
import type { Manifest } from '../manifest'
import type { Target } from '../types'
import { collectionsOf, documentOf, fileOf, summariseMongodb } from './documents'

/** How many documents are sent at once. */
const batchSize = 500

/**
 * The database that the address names, which must be empty: what is restored takes nothing's place,
 * the old database is left as it is under its own name. Indexes are made by the portal at its start.
 *
 * @throws one line, when it holds a document
 */
export async function mongodbTarget({
  databaseUrl,
  from,
  manifest,
}: {
  databaseUrl: string
  /** The folder of the backup. */
  from: string
  manifest: Pick<Manifest, 'tables'>
}): Promise<Target> {
  const client = new MongoClient(databaseUrl, { writeConcern: { w: 'majority', journal: true } })
  await client.connect()
  const db = client.db()
  await refuseFull(db).catch(async (error: unknown) => {
    await client.close()
    throw error
  })
  return {
    load: async () => {
      for (const [name, { rows }] of Object.entries(manifest.tables)) {
        if (rows > 0) await loadCollection({ db, name, file: path.join(from, fileOf(name)) })
      }
    },
    tables: () => summariseMongodb(db),
    finish: async () => null,
    abandon: async () => {
      // Some servers refuse to drop what is not there (yet).
      for (const name of Object.keys(manifest.tables))
        await db.dropCollection(name).catch(() => null)
    },
    close: () => client.close(),
  }
}

async function refuseFull(db: Db): Promise<void> {
  for (const name of await collectionsOf(db)) {
    if (!(await db.collection(name).findOne())) continue
    const message =
      `The database ${db.databaseName} is not empty: name an empty one in DATABASE_URL, restore ` +
      'into it, and start the portal with it. No MongoDB is emptied or overwritten from here.'
    throw appError({ code: 'conflict', message })
  }
}

async function loadCollection({
  db,
  name,
  file,
}: {
  db: Db
  name: string
  file: string
}): Promise<void> {
  let batch: Document[] = []
  const send = async () => {
    if (batch.length > 0) await db.collection(name).insertMany(batch)
    batch = []
  }
  for await (const line of readLines(file)) {
    batch.push(documentOf(line))
    if (batch.length === batchSize) await send()
  }
  await send()
}
