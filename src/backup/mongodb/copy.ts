import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient, type ClientSession } from 'mongodb'
import { appError } from '../../errors'
import type { KeyRow } from '../../keys'
import { keyRowsOf } from '../../keys/mongodb'
import { writeLines } from '../lines'
import type { Tables } from '../manifest'
import type { CopyDatabase, DatabaseCopy } from '../types'
import { collectionsOf, fileOf, linesOf } from './documents'

/**
 * Copies a database that any number of portals may be writing to, at one moment of the cluster: all
 * is read in one transaction with read concern `snapshot`, the keys in their database beside it
 * too. No writer waits for it. The server gives a transaction `transactionLifetimeLimitSeconds`.
 */
export const copyMongodb: CopyDatabase = async ({ databaseUrl, keysPath, folder }) => {
  const client = new MongoClient(databaseUrl)
  try {
    await client.connect()
    const names = await collectionsOf(client.db())
    if (names.length === 0) throw refuse(`There is nothing in ${client.db().databaseName}.`)
    if (keysPath !== null) await refuseWithoutKeys(client)
    await mkdir(path.join(folder, 'rows'), { mode: 0o700 })
    const copy = await inSnapshot(client, (session) =>
      copyCollections({ client, session, names, folder, withKeys: keysPath !== null }),
    )
    const since = (await collectionsOf(client.db())).filter((name) => !names.includes(name))
    if (since.length === 0) return copy
    throw refuse(`Collections were made meanwhile (${since.join(', ')}). Start the backup again.`)
  } finally {
    await client.close()
  }
}

async function copyCollections({
  client,
  session,
  names,
  folder,
  withKeys,
}: {
  client: MongoClient
  session: ClientSession
  names: readonly string[]
  folder: string
  withKeys: boolean
}): Promise<DatabaseCopy> {
  // The first read, whichever it is, fixes the moment.
  const moment = new Date()
  const keys = withKeys ? await readKeys(client, session) : []
  const db = client.db()
  const tables: Tables = {}
  for (const name of names) {
    const lines = linesOf(db.collection(name), { session })
    tables[name] = await writeLines({ file: path.join(folder, fileOf(name)), lines })
  }
  const last = await db
    .collection('payload-migrations')
    .findOne({ batch: { $ne: -1 } }, { session, sort: { name: -1 } })
  const schema = typeof last?.name === 'string' ? last.name : null
  return { tables, schema, moment, keys }
}

function readKeys(client: MongoClient, session: ClientSession): Promise<KeyRow[]> {
  const rows = keyRowsOf(client).find({}, { session, projection: { _id: 0 } })
  return rows.sort({ _id: 1 }).toArray()
}

async function inSnapshot<Result>(
  client: MongoClient,
  read: (session: ClientSession) => Promise<Result>,
): Promise<Result> {
  const session = client.startSession()
  session.startTransaction({ readConcern: { level: 'snapshot' }, readPreference: 'primary' })
  try {
    return await read(session)
  } catch (cause) {
    if ((cause as { codeName?: string }).codeName !== 'NoSuchTransaction') throw cause
    throw refuse('MongoDB ended the snapshot: raise transactionLifetimeLimitSeconds.', cause)
  } finally {
    await session.abortTransaction()
    await session.endSession()
  }
}

async function refuseWithoutKeys(client: MongoClient): Promise<void> {
  const { dbName, collectionName } = keyRowsOf(client)
  const names = await collectionsOf(client.db(dbName))
  if (names.includes(collectionName)) return
  throw refuse(`There is no key store in ${dbName}; say --without-keys.`)
}

function refuse(message: string, cause?: unknown) {
  return appError({ code: 'invalid', message, cause })
}
