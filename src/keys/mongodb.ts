import { MongoClient, type ClientSession, type Collection } from 'mongodb'
import type { KeyName, KeyRow, KeyStore } from './types'

type Row = KeyRow & { _id: string }

/**
 * The key store as a database of its own on the data's MongoDB, left out of its backups. A deleted
 * key is gone for good when the oplog's window has passed: MongoDB keeps what it replicates so long.
 */
export async function openMongodbKeys(databaseUrl: string): Promise<KeyStore> {
  const client = new MongoClient(databaseUrl)
  await client.connect()
  const rows = keyRowsOf(client)
  await rows.createIndex({ referral: 1 })

  const putAll: KeyStore['putAll'] = async (keys) => {
    if (keys.length === 0) return
    const putAt = Date.now()
    await rows.bulkWrite(
      keys.map(({ referral, part, holder, wrapped }) => {
        const _id = idOf({ referral, part, holder })
        const replacement = { referral, part, holder, wrapped, putAt }
        return { replaceOne: { filter: { _id }, replacement, upsert: true } }
      }),
    )
  }

  return {
    put: (name, wrapped) => putAll([{ ...name, wrapped }]),
    putAll,
    get: async (name) => (await rows.findOne({ _id: idOf(name) }))?.wrapped ?? null,
    destroy: async (of) => {
      // The driver reads `undefined` as null, which no key is.
      const named = Object.entries(of).filter(([, value]) => value !== undefined)
      await rows.deleteMany(Object.fromEntries(named))
    },
    replaceAll: async (changes) => {
      if (changes.length === 0) return 0
      const { modifiedCount } = await rows.bulkWrite(
        changes.map((change) => {
          const filter = { _id: idOf(change), wrapped: change.wrapped }
          return { updateOne: { filter, update: { $set: { wrapped: change.next } } } }
        }),
      )
      return modifiedCount
    },
    addMissing: (keys) => client.withSession((session) => addMissing({ rows, session, keys })),
    list: ({ after, limit }) =>
      rows
        .find(after ? { _id: { $gt: idOf(after) } } : {}, { projection: { _id: 0 } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray(),
    close: () => client.close(),
  }
}

/** The rows, in the database beside the one that the client's address names. */
export function keyRowsOf(client: MongoClient): Collection<Row> {
  return client.db(`${client.db().databaseName}-keys`).collection<Row>('wrapped_keys', {
    writeConcern: durable,
    readConcern: { level: 'majority' },
  })
}

/** In one transaction: a store that holds some of them would look like one where the others ended. */
function addMissing({
  rows,
  session,
  keys,
}: {
  rows: Collection<Row>
  session: ClientSession
  keys: readonly KeyRow[]
}): Promise<number> {
  const upserts = keys.map(({ referral, part, holder, wrapped, putAt }) => {
    const row = { referral, part, holder, wrapped, putAt }
    return {
      updateOne: { filter: { _id: idOf(row) }, update: { $setOnInsert: row }, upsert: true },
    }
  })
  const write = async () => {
    if (upserts.length === 0) return 0
    return (await rows.bulkWrite(upserts, { session })).upsertedCount
  }
  return session.withTransaction(write, { writeConcern: durable })
}

const durable = { w: 'majority', journal: true } as const

function idOf({ referral, part, holder }: KeyName): string {
  // A space sorts before whatever a name holds: the order of ids is the order of names.
  return `${referral} ${part} ${holder}`
}
