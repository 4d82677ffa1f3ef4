import { MongoClient } from 'mongodb'
import type { KeyName, KeyRow, KeyStore } from './types'

type Row = KeyRow & { _id: string }

/**
 * The key store as a database of its own on the data's MongoDB, left out of its backups. A deleted
 * key is gone for good when the oplog's window has passed: MongoDB keeps what it replicates so long.
 */
export async function openMongodbKeys(databaseUrl: string): Promise<KeyStore> {
  const client = new MongoClient(databaseUrl)
  await client.connect()
  const { databaseName } = client.db()
  const rows = client.db(`${databaseName}-keys`).collection<Row>('wrapped_keys', {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
  })
  await rows.createIndex({ referral: 1 })

  const putAll: KeyStore['putAll'] = async (keys) => {
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
    list: ({ after, limit }) =>
      rows
        .find(after ? { _id: { $gt: idOf(after) } } : {}, { projection: { _id: 0 } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray(),
    close: () => client.close(),
  }
}

function idOf({ referral, part, holder }: KeyName): string {
  return `${referral}|${part}|${holder}`
}
