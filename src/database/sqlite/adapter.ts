import { sqliteAdapter, type SQLiteAdapter, type SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { watchTransactions } from '../transactions'
import { worksOf } from '../works'
import { openOneWriterClient, type Limits, type OneWriterClient } from './client'
import { guardMigrations } from './migrations'
import { pathOf } from './path'

export type SqliteOptions = {
  url: string
  push: boolean
  prodMigrations?: SQLiteAdapterArgs['prodMigrations']
  migrationDir: string
  limits?: Limits
}

/** Payload's SQLite adapter with one writer. Nothing is opened before Payload connects. */
export function sqliteDatabase({
  url,
  push,
  prodMigrations,
  migrationDir,
  limits,
}: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const path = pathOf(url)
  const plain = sqliteAdapter({
    client: { url },
    push,
    prodMigrations,
    migrationDir,
    transactionOptions: {},
  })
  return {
    ...plain,
    init: (options) => withOneWriter({ adapter: plain.init(options), path, push, limits }),
  }
}

function withOneWriter({
  adapter,
  path,
  push,
  limits,
}: {
  adapter: SQLiteAdapter
  path: string
  push: boolean
  limits?: Limits
}): SQLiteAdapter {
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)
  let client: OneWriterClient | null = null

  adapter.connect = async (options) => {
    client ??= await openOneWriterClient({ path, works: worksOf(adapter), limits })
    adapter.client = client
    await (push ? withPush(adapter, () => connect?.(options)) : connect?.(options))
  }
  adapter.destroy = async () => {
    await client?.closeWhenIdle()
    client = null
    await destroy?.()
  }
  return guardMigrations({ adapter: watchTransactions(adapter), path, client: () => client })
}

/**
 * Payload leaves the push out when it has pushed the same schema before in this process, also when
 * that was to another file: a new file would stay empty.
 */
async function withPush(adapter: SQLiteAdapter, connect: () => unknown): Promise<void> {
  const { rows } = await adapter.client.execute(
    `SELECT name FROM sqlite_master WHERE name = 'payload_migrations'`,
  )
  const before = process.env.PAYLOAD_FORCE_DRIZZLE_PUSH
  if (rows.length === 0) process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  try {
    await connect()
  } finally {
    if (before === undefined) delete process.env.PAYLOAD_FORCE_DRIZZLE_PUSH
    else process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = before
  }
}
