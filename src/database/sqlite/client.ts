import { setImmediate } from 'node:timers/promises'
import type {
  Client,
  InArgs,
  InStatement,
  Transaction,
  TransactionMode,
} from '@libsql/client/sqlite3'
import { begunInside } from '../misuse'
import type { Works } from '../works'
import { whileBusy } from './busy'
import { openConnections } from './connections'
import { createTurns } from './turns'
import { beginOn, type OneWriterTransaction } from './transaction'

export type Limits = {
  /** How long one waits for the turn to write, or for another process, in milliseconds. */
  waitMs: number
  /** A transaction without a statement for this long, in milliseconds, is rolled back. */
  idleMs: number
}

export type OneWriterClient = Client & {
  /** Run within every transaction before it is committed; what it throws rolls it back. */
  beforeCommit: ((transaction: Transaction) => Promise<void>) | null
  /** Closes once whoever writes has finished, or after `waitMs`. */
  closeWhenIdle: () => Promise<void>
}

export const defaultLimits: Limits = { waitMs: 10_000, idleMs: 30_000 }

/**
 * A libsql client for one process with one writer. Reads go to one connection, writes to another,
 * where they take turns: SQLite has a single writer in any case, and a second one that waits
 * inside the library would stop the very event loop on which the first has to finish.
 * Statements of no transaction, called within the work of one, become part of it.
 */
export async function openOneWriterClient({
  path,
  works,
  limits = defaultLimits,
}: {
  path: string
  works: Works
  limits?: Limits
}): Promise<OneWriterClient> {
  const { waitMs, idleMs } = limits
  const { database, reader, writer, close } = await openConnections({ path, waitMs })
  const turns = createTurns({ waitMs })
  let holder: OneWriterTransaction | null = null

  async function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const release = await turns.take()
    try {
      return await whileBusy({ waitMs }, write)
    } finally {
      release()
    }
  }

  async function execute(statement: InStatement, args?: InArgs) {
    const whole = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    if (mayRead(whole.sql)) {
      try {
        return await whileBusy({ waitMs }, () => reader.execute(whole))
      } catch (error) {
        // `WITH … INSERT` looks like a read, and has changed nothing on this connection.
        if (!isReadOnlyError(error)) throw error
      }
    }
    const joined = works.current.getStore()?.connection
    if (joined && !joined.closed) return joined.execute(whole)
    return inTurn(() => (isWrite(whole.sql) ? writeAlone(whole) : writer.execute(whole)))
  }

  /**
   * One statement in a transaction of its own, so that it is the BEGIN that meets another process:
   * a writing statement with RETURNING that was refused the lock stays in progress on the
   * connection until it is collected, and no transaction on it can be committed meanwhile.
   */
  async function writeAlone(statement: InStatement) {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = await writer.execute(statement)
      database.exec('COMMIT')
      return result
    } finally {
      if (database.inTransaction) database.exec('ROLLBACK')
    }
  }

  const client: OneWriterClient = {
    protocol: 'file',
    closed: false,
    beforeCommit: null,
    execute,
    batch: (statements: InStatement[], mode?: TransactionMode) =>
      inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    sync: () => reader.sync(),

    transaction: async () => {
      const work = works.current.getStore() ?? null
      if (work?.state === 'active') throw begunInside()
      const release = await turns.take().catch((error: unknown) => {
        if (work) work.failure = error
        throw error
      })
      // Statements are synchronous: without this, transactions that wait for one another would run
      // on end, and everything else (a health check, a page) would wait for all of them.
      await setImmediate()
      const begun = await beginOn({
        database,
        work,
        waitMs,
        idleMs,
        beforeCommit: async (transaction) => client.beforeCommit?.(transaction),
        onEnd: () => {
          holder = null
          release()
        },
      })
      holder = begun
      return begun
    },

    closeWhenIdle: async () => {
      const tooLong = setTimeout(() => holder?.giveWay(), waitMs)
      await turns.idle()
      clearTimeout(tooLong)
      client.close()
    },
    close: () => {
      if (client.closed) return
      client.closed = true
      close()
    },
  }
  return client
}

function mayRead(sql: string): boolean {
  return /^\s*(select|with|values|explain)\b/i.test(sql)
}

/** A PRAGMA is none: within a transaction some of them do nothing. */
function isWrite(sql: string): boolean {
  return /^\s*(insert|update|delete|replace|with)\b/i.test(sql)
}

function isReadOnlyError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_READONLY'
}
