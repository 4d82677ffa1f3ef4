import Database from 'libsql'
import { createRowDigest } from '../lines'
import type { Tables } from '../manifest'

/** What stands in each table of an SQLite file that nobody writes to. */
export function summariseSqlite(path: string): Tables {
  const database = new Database(path, {})
  try {
    return Object.fromEntries(
      tablesOf(database).map(({ name }) => [name, summariseTable(database, name)]),
    )
  } finally {
    database.close()
  }
}

/** The tables of the portal, without those SQLite keeps for itself. */
export function tablesOf(database: Database.Database): { name: string; sql: string }[] {
  const statement = database.prepare(
    `SELECT name, sql FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ` +
      `ESCAPE '\\' ORDER BY name`,
  )
  return statement.all() as { name: string; sql: string }[]
}

/** A name in an SQL statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function summariseTable(database: Database.Database, name: string): Tables[string] {
  const digest = createRowDigest()
  const rows = database
    .prepare(`SELECT * FROM ${quoted(name)} ORDER BY ${orderOf(database, name)}`)
    .raw()
    // An integer beyond 2^53 would be rounded, and 1 and 1.0 would look alike.
    .safeIntegers()
    .iterate() as IterableIterator<unknown[]>
  for (const row of rows) digest.add(JSON.stringify(row.map(canonical)))
  return digest.summary()
}

/** By primary key; a table without one by the order in which its rows were written. */
function orderOf(database: Database.Database, name: string): string {
  const columns = database.prepare(`PRAGMA table_info(${quoted(name)})`).all() as Column[]
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  return key.length === 0 ? 'rowid' : key.map((column) => quoted(column.name)).join(', ')
}

type Column = { name: string; pk: number }

/** Texts and nulls as they are, everything else with its type. */
function canonical(value: unknown): unknown {
  if (typeof value === 'bigint') return { integer: String(value) }
  if (typeof value === 'number') return { real: String(value) }
  if (value instanceof Uint8Array) return { blob: Buffer.from(value).toString('base64') }
  return value
}
