import { existsSync } from 'node:fs'
import Database from 'libsql'
import { isSqliteBusy } from '../transient'
import { pathOf } from './path'

/**
 * Whether another process has this SQLite file open, at rest or not: an open connection holds a
 * shared lock for as long as it lives, also that of a portal nobody visits. For commands that may
 * not run beside a portal (`migrate`, starting over); to be asked before this process connects.
 */
export function isSqliteInUse(url: string): boolean {
  const path = pathOf(url)
  if (!existsSync(path)) return false
  const database = new Database(path, {})
  try {
    database.exec('PRAGMA busy_timeout = 0')
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    // Let go of the lock now, not when the connection is collected.
    database.exec('PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_master')
    return false
  } catch (error) {
    if (isSqliteBusy(error)) return true
    throw error
  } finally {
    database.close()
  }
}
