import { type InStatement, type Transaction, Sqlite3Transaction } from '@libsql/client/sqlite3'
import type Database from 'libsql'
import { appError } from '../../errors'
import type { Work } from '../works'
import { whileBusy } from './busy'

export type OneWriterTransaction = Transaction & {
  /** Rolls back, whatever its work is about; what it still tries ends in `busy`. */
  giveWay: () => void
}

/**
 * Begins a transaction on the write connection, whose turn the caller has. However it ends,
 * `onEnd` is called once, and from then on it touches the connection no more: that is another's.
 * Payload's library keeps a failed commit to itself, so its error is left on `work` as well.
 */
export async function beginOn({
  database,
  work,
  waitMs,
  idleMs,
  beforeCommit,
  onEnd,
}: {
  database: Database.Database
  work: Work | null
  waitMs: number
  idleMs: number
  beforeCommit: (transaction: Transaction) => Promise<void>
  onEnd: () => void
}): Promise<OneWriterTransaction> {
  // IMMEDIATE: what it reads cannot be changed by another process before it writes.
  await whileBusy({ waitMs }, () => database.exec('BEGIN IMMEDIATE')).catch((error: unknown) => {
    fail(error)
    onEnd()
    throw error
  })
  const inner = new Sqlite3Transaction(database, 'number')
  let whyEnded: unknown = null
  let lastUsed = Date.now()

  function fail(error: unknown): void {
    if (work) work.failure = error
  }

  function end(why: unknown): void {
    if (whyEnded) return
    whyEnded = why
    clearTimeout(watchdog)
    try {
      if (database.inTransaction) database.exec('ROLLBACK')
    } finally {
      onEnd()
    }
  }

  function use(): Sqlite3Transaction {
    if (whyEnded) throw whyEnded
    lastUsed = Date.now()
    return inner
  }

  function giveWay(): void {
    const idle = Date.now() - lastUsed
    end(appError({ code: 'busy', message: `rolled back after ${idle} ms without a statement` }))
  }

  /** Work that was forgotten (Payload forgets its own when it fails) must not block all others. */
  function look(): void {
    const left = lastUsed + idleMs - Date.now()
    if (left <= 0) giveWay()
    else watchdog = setTimeout(look, left).unref()
  }
  let watchdog = setTimeout(look, idleMs).unref()

  const transaction: OneWriterTransaction = {
    execute: async (statement: InStatement, args?: unknown[]) =>
      use().execute(
        typeof statement === 'string' ? { sql: statement, args: args as [] } : statement,
      ),
    batch: async (statements) => use().batch(statements),
    executeMultiple: async (sql) => use().executeMultiple(sql),
    commit: async () => {
      try {
        use()
        await beforeCommit(transaction)
        await whileBusy({ waitMs }, () => inner.commit())
        end(over())
      } catch (error) {
        fail(error)
        end(over())
        throw error
      }
    },
    rollback: async () => end(over()),
    close: () => end(over()),
    get closed() {
      return whyEnded !== null || inner.closed
    },
    giveWay,
  }
  if (work) work.connection = transaction
  return transaction
}

function over(): Error {
  return new Error('the transaction is over')
}
