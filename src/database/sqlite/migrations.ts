import { chmod, rm } from 'node:fs/promises'
import type { Transaction } from '@libsql/client/sqlite3'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { readMigrationFiles, type Migration } from 'payload'
import type { OneWriterClient } from './client'

type Migrate = (args?: { migrations?: Migration[] }) => Promise<void>

/**
 * Payload runs each migration in a transaction, where SQLite ignores `PRAGMA foreign_keys`; when
 * one rebuilds a table, dropping the old one cascades and deletes every localized text, array,
 * select and relation that points to it. So, around every kind of migration: copy the file, switch
 * foreign keys off on the write connection, migrate, refuse to commit what breaks a reference,
 * and switch them on again.
 */
export function guardMigrations({
  adapter,
  path,
  client,
}: {
  adapter: SQLiteAdapter
  path: string
  client: () => OneWriterClient | null
}): SQLiteAdapter {
  const migrate = adapter.migrate.bind(adapter) as Migrate

  async function guarded(run: () => Promise<void>): Promise<void> {
    const open = client()
    if (!open) throw new Error('Migrations need a connected database.')
    await copyFile(open, `${path}.before-migration`)
    const knownBroken = new Set(await brokenReferences(open))
    await switchForeignKeys(open, 'OFF')
    open.beforeCommit = async (transaction) => {
      const broken = (await brokenReferences(transaction)).filter((row) => !knownBroken.has(row))
      if (broken.length > 0) {
        throw new Error(`The migration breaks references: ${broken.slice(0, 5).join(', ')}`)
      }
    }
    try {
      await run()
    } finally {
      open.beforeCommit = null
      await switchForeignKeys(open, 'ON')
    }
  }

  const guardedMigrate: Migrate = async (args) => {
    const all = args?.migrations ?? (await readMigrationFiles({ payload: adapter.payload }))
    const done = await migrationsDone(client())
    if (done.wasPushed) throw new Error(pushedMessage)
    if (all.every(({ name }) => done.names.has(name))) return
    const run = () => migrate({ migrations: all })
    await (done.names.size === 0 ? run() : guarded(run))
  }

  const down = adapter.migrateDown.bind(adapter)
  const refresh = adapter.migrateRefresh.bind(adapter)
  const reset = adapter.migrateReset.bind(adapter)
  return Object.assign(adapter, {
    migrate: guardedMigrate,
    migrateDown: () => guarded(down),
    migrateRefresh: () => guarded(refresh),
    migrateReset: () => guarded(reset),
  })
}

const pushedMessage =
  'This database was made by the development push and cannot be migrated: ' +
  'use another file, or delete it.'

async function migrationsDone(
  client: OneWriterClient | null,
): Promise<{ names: Set<string>; wasPushed: boolean }> {
  const none = { names: new Set<string>(), wasPushed: false }
  if (!client) return none
  const table = `SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`
  if ((await client.execute(table)).rows.length === 0) return none
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return {
    names: new Set(rows.map((row) => String(row.name))),
    wasPushed: rows.some((row) => Number(row.batch) === -1),
  }
}

/** A consistent copy, whatever still lies in the write-ahead log. The last one is kept. */
async function copyFile(client: OneWriterClient, target: string): Promise<void> {
  await rm(target, { force: true })
  await client.execute({ sql: 'VACUUM INTO ?', args: [target] })
  await chmod(target, 0o600)
}

async function brokenReferences(client: Pick<Transaction, 'execute'>): Promise<string[]> {
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  return rows.map((row) => `${row.table} row ${row.rowid} → ${row.parent}`)
}

/** Outside any transaction, or SQLite ignores it without a word: so it is read back. */
async function switchForeignKeys(client: OneWriterClient, to: 'ON' | 'OFF'): Promise<void> {
  await client.execute(`PRAGMA foreign_keys = ${to}`)
  const { rows } = await client.execute('PRAGMA foreign_keys')
  const isOn = Number(rows[0]?.foreign_keys) === 1
  if (isOn !== (to === 'ON')) throw new Error(`SQLite did not switch foreign keys ${to}.`)
}
