import { closeSync, existsSync, openSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { whileBusy } from '../../database/sqlite/busy'
import { pathOf } from '../../database/sqlite/path'
import { appError } from '../../errors'
import type { KeyRow } from '../../keys'
import type { CopyDatabase } from '../types'
import { readAtOnce } from './readKeys'
import { quoted, summariseSqlite, tablesOf } from './tables'

/** What the copy of the database is called in a backup. */
export const sqliteFile = 'portal.db'

/** How long another process may hold the file locked, in milliseconds. */
const waitMs = 10_000

/**
 * Copies a database that a portal may be writing to. One read transaction sees the state of one
 * moment until it ends; in a write-ahead log no writer waits for it. Not by `VACUUM INTO`, which
 * begins a transaction of its own: here the keys are read while the same moment is held.
 */
export const copySqlite: CopyDatabase = async ({ databaseUrl, keysPath, folder }) => {
  const from = pathOf(databaseUrl)
  if (!existsSync(from)) throw missing(`There is no database at ${from}.`)
  if (keysPath !== null && !existsSync(keysPath)) {
    throw missing(`There is no key store at ${keysPath}; set KEYS_PATH, or say --without-keys.`)
  }
  const target = path.join(folder, sqliteFile)
  closeSync(openSync(target, 'wx', 0o600))
  const { keys, moment } = await copyTables({ from, target, keysPath })
  return { keys, moment, tables: summariseSqlite(target), schema: lastMigration(target) }
}

async function copyTables({
  from,
  target,
  keysPath,
}: {
  from: string
  target: string
  keysPath: string | null
}): Promise<{ keys: KeyRow[]; moment: Date }> {
  const source = new Database(from, {})
  try {
    source.exec('PRAGMA busy_timeout = 0; PRAGMA foreign_keys = OFF')
    source.prepare('ATTACH ? AS copy').run(target)
    // A copy that breaks off is thrown away: it needs no journal of its own.
    source.exec('PRAGMA copy.journal_mode = OFF')
    const hold = () => whileBusy({ waitMs }, () => beginReading(source))
    const release = () => source.exec('ROLLBACK')
    const keys = await readAtOnce({ keysPath, hold, release })
    const moment = new Date()
    const tables = tablesOf(source)
    run(target, tables)
    for (const { name } of tables) {
      source.exec(`INSERT INTO copy.${quoted(name)} SELECT * FROM main.${quoted(name)}`)
    }
    const rest = indexesOf(source)
    source.exec('COMMIT')
    run(target, rest)
    return { keys, moment }
  } finally {
    source.close()
  }
}

/** The first read is what fixes the moment. */
function beginReading(database: Database.Database): void {
  database.exec('BEGIN')
  try {
    database.prepare('SELECT count(*) FROM main.sqlite_master').get()
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** Made when the rows are there, for that is faster. */
function indexesOf(database: Database.Database): { sql: string }[] {
  const statement = database.prepare(
    `SELECT sql FROM main.sqlite_master WHERE type <> 'table' AND sql IS NOT NULL`,
  )
  return statement.all() as { sql: string }[]
}

function run(path: string, statements: readonly { sql: string }[]): void {
  const database = new Database(path, {})
  try {
    database.exec('BEGIN')
    for (const { sql } of statements) database.exec(sql)
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

function lastMigration(path: string): string | null {
  const database = new Database(path, {})
  try {
    if (!tablesOf(database).some(({ name }) => name === 'payload_migrations')) return null
    const last = `SELECT max(name) AS name FROM payload_migrations WHERE batch <> -1`
    return (database.prepare(last).get() as { name: string | null }).name
  } finally {
    database.close()
  }
}

function missing(message: string) {
  return appError({ code: 'invalid', message })
}
