import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { watchTransactions } from '../transactions'
import { commitSurely } from './commit'
import { proveTransactions } from './prove'

export type MongodbOptions = {
  url: string
  prodMigrations?: MongooseAdapter['prodMigrations']
  migrationDir: string
}

/**
 * Payload's MongoDB adapter, which must have transactions: it turns them off without a word when
 * the address names no replica set.
 */
export function mongodbDatabase({
  url,
  prodMigrations,
  migrationDir,
}: MongodbOptions): DatabaseAdapterObj {
  const plain = mongooseAdapter({
    url,
    prodMigrations,
    migrationDir,
    ensureIndexes: true,
    transactionOptions: {},
  })
  return { ...plain, init: (options) => withTransactions(plain.init(options) as MongooseAdapter) }
}

function withTransactions(adapter: MongooseAdapter): MongooseAdapter {
  const connect = adapter.connect?.bind(adapter)
  let refusal: unknown
  adapter.afterOpenConnection = async () => {
    // Payload wraps what is thrown here in a longer line, twice: the short one is kept.
    await proveTransactions(adapter.connection).catch((error: unknown) => {
      refusal = error
      throw error
    })
  }
  adapter.connect = async (options) => {
    try {
      await connect?.(options)
    } catch (error) {
      await adapter.connection.close().catch(() => undefined)
      throw refusal ?? error
    }
  }
  adapter.commitTransaction = commitSurely(adapter)
  return watchTransactions(adapter)
}
