import { MongoClient } from 'mongodb'
import type { KeyName, KeyStore } from './types'

type Row = KeyName & { _id: string; wrapped: string }

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
  return {
    put: async (name, wrapped) => {
      await rows.replaceOne({ _id: idOf(name) }, { ...name, wrapped }, { upsert: true })
    },
    get: async (name) => (await rows.findOne({ _id: idOf(name) }))?.wrapped ?? null,
    keepOnly: async ({ referral, holder }) => {
      await rows.deleteMany({ referral, holder: { $ne: holder } })
    },
    destroy: async ({ referral, part }) => {
      await rows.deleteMany(part === undefined ? { referral } : { referral, part })
    },
    close: () => client.close(),
  }
}

function idOf({ referral, part, holder }: KeyName): string {
  return `${referral}|${part}|${holder}`
}
