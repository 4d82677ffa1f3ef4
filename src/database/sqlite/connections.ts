import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { whileBusy } from './busy'

export type Connections = {
  /** The write connection itself: whether it is within a transaction only this tells. */
  database: Database.Database
  writer: Sqlite3Client
  reader: Sqlite3Client
  close: () => void
}

/**
 * Opens the two connections that live as long as the portal does; makes the file, for its owner
 * alone, and its folder when there is none.
 *
 * @param waitMs how long another process may hold the file locked, in milliseconds
 */
export async function openConnections({
  path,
  waitMs,
}: {
  path: string
  waitMs: number
}): Promise<Connections> {
  makeFile(path)
  const write = await open(path, waitMs, [
    ...ofBoth,
    'journal_mode = WAL',
    // A receipt means that it is on the disk, also when the power fails the moment after.
    'synchronous = FULL',
    'foreign_keys = ON',
    `journal_size_limit = ${64 * 1024 * 1024}`,
  ])
  const read = await open(path, waitMs, [...ofBoth, 'query_only = ON'])
  return {
    database: write,
    writer: new Sqlite3Client(path, {}, write, 'number'),
    reader: new Sqlite3Client(path, {}, read, 'number'),
    close: () => {
      read.close()
      intoTheFile(write)
      write.close()
    },
  }
}

const ofBoth = ['busy_timeout = 0']

async function open(
  path: string,
  waitMs: number,
  pragmas: readonly string[],
): Promise<Database.Database> {
  const database = new Database(path, {})
  for (const pragma of pragmas) {
    await whileBusy({ waitMs }, () => database.exec(`PRAGMA ${pragma}`))
  }
  return database
}

function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  closeSync(openSync(path, 'a', 0o600))
}

/**
 * What still lies in the log goes into the file itself, so that it can be copied alone. SQLite does
 * so when the last connection closes, which here may be as late as the end of the process.
 */
function intoTheFile(database: Database.Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Another process reads: the log stays, and whoever opens the file next reads it too.
  }
}
