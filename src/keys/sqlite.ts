import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { whileBusy } from '../database/sqlite/busy'
import type { KeyName, KeyRow, KeyStore } from './types'

/** How long another process may hold the file, in milliseconds. */
const waitMs = 10_000

/**
 * The key store as an SQLite file, for its owner alone. What is deleted is overwritten
 * (`secure_delete`), and the log that still holds it is emptied before `destroy` is done.
 */
export async function openSqliteKeys(path: string): Promise<KeyStore> {
  mkdirSync(dirname(path), { recursive: true })
  closeSync(openSync(path, 'a', 0o600))
  const database = new Database(path, {})
  const run = <Result>(work: () => Result) => whileBusy({ waitMs }, work)
  for (const statement of opening) await run(() => database.exec(statement))

  const find = database.prepare(`SELECT wrapped FROM wrapped_keys WHERE ${isNamed}`)
  const insert = database.prepare(
    'INSERT OR REPLACE INTO wrapped_keys (referral, part, holder, wrapped, putAt) ' +
      'VALUES (?, ?, ?, ?, ?)',
  )
  const add = database.prepare(
    'INSERT OR IGNORE INTO wrapped_keys (referral, part, holder, wrapped, putAt) ' +
      'VALUES (?, ?, ?, ?, ?)',
  )
  const replace = database.prepare(
    `UPDATE wrapped_keys SET wrapped = ? WHERE ${isNamed} AND wrapped = ?`,
  )
  const first = database.prepare(`SELECT * FROM wrapped_keys ORDER BY ${name} LIMIT ?`)
  const next = database.prepare(
    `SELECT * FROM wrapped_keys WHERE (${name}) > (?, ?, ?) ORDER BY ${name} LIMIT ?`,
  )
  const insertAll = database.transaction((keys: readonly (KeyName & { wrapped: string })[]) => {
    for (const { referral, part, holder, wrapped } of keys) {
      insert.run(referral, part, holder, wrapped, Date.now())
    }
  })

  const replaceEach = database.transaction((changes: Parameters<KeyStore['replaceAll']>[0]) =>
    changes.reduce((sum, { referral, part, holder, wrapped, next: to }) => {
      return sum + replace.run(to, referral, part, holder, wrapped).changes
    }, 0),
  )
  const addEach = database.transaction((keys: readonly KeyRow[]) =>
    keys.reduce((sum, { referral, part, holder, wrapped, putAt }) => {
      return sum + add.run(referral, part, holder, wrapped, putAt).changes
    }, 0),
  )

  return {
    put: async (of, wrapped) => run(() => insertAll([{ ...of, wrapped }])),
    putAll: async (keys) => run(() => insertAll(keys)),
    get: async ({ referral, part, holder }) => {
      const row = await run(() => find.get(referral, part, holder))
      return isRow(row) ? row.wrapped : null
    },
    destroy: async (of) => {
      const named = columns.filter((column) => of[column] !== undefined)
      const where = named.map((column) => `${column} = ?`).join(' AND ')
      const remove = database.prepare(`DELETE FROM wrapped_keys WHERE ${where}`)
      await run(() => remove.run(...named.map((column) => of[column])))
      // Also when nothing was deleted: an earlier try may have been cut off here.
      await run(() => emptyLog(database))
    },
    replaceAll: async (changes) => {
      const replaced = await run(() => replaceEach(changes))
      // What the older master key had wrapped must not be found in the log either.
      await run(() => emptyLog(database))
      return replaced
    },
    addMissing: async (keys) => run(() => addEach(keys)),
    list: async ({ after, limit }) => {
      const rows = await run(() =>
        after ? next.all(after.referral, after.part, after.holder, limit) : first.all(limit),
      )
      return rows as KeyRow[]
    },
    close: async () => {
      database.close()
    },
  }
}

const columns = ['referral', 'part', 'holder'] as const
const name = columns.join(', ')
const isNamed = columns.map((column) => `${column} = ?`).join(' AND ')

const opening = [
  'PRAGMA busy_timeout = 0',
  'PRAGMA journal_mode = WAL',
  // A text is stored after its key: the key must be on the disk by then, also when power fails.
  'PRAGMA synchronous = FULL',
  'PRAGMA secure_delete = ON',
  'CREATE TABLE IF NOT EXISTS wrapped_keys (' +
    'referral TEXT NOT NULL, part TEXT NOT NULL, holder TEXT NOT NULL, wrapped TEXT NOT NULL, ' +
    'putAt INTEGER NOT NULL, ' +
    'PRIMARY KEY (referral, part, holder)) WITHOUT ROWID',
]

/** Older states of a page lie in the log until it is emptied; SQLite says when it could not be. */
function emptyLog(database: Database.Database): void {
  const answer = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }
  if (answer.busy !== 0) {
    throw Object.assign(new Error('another process reads the key store'), { code: 'SQLITE_BUSY' })
  }
}

function isRow(row: unknown): row is { wrapped: string } {
  return typeof row === 'object' && row !== null && 'wrapped' in row
}
