import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transaction } from '@libsql/client/sqlite3'

/** One transaction, from its beginning to its end. */
export type Work = {
  state: 'pending' | 'active' | 'committed' | 'rolled-back'
  /** SQLite: the transaction on the write connection. */
  connection: Transaction | null
  /** Why it could not begin or commit, where the library in between keeps that to itself. */
  failure: unknown
  /** Run, in order, once it is committed. */
  callbacks: (() => unknown)[]
  /** Collections whose change this transaction has announced. */
  announced: Set<string>
}

/** The transactions of one Payload instance. */
export type Works = {
  /** The transaction within whose work the running code was called. */
  current: AsyncLocalStorage<Work | null>
  byId: Map<string, Work>
}

/**
 * The transactions of a database adapter. They hang on the adapter, which every module graph of the
 * process shares, never on this module, of which the admin's bundle holds a second copy.
 */
export function worksOf(db: object): Works {
  const holder = db as { [key]?: Works }
  holder[key] ??= { current: startedStorage(), byId: new Map() }
  return holder[key]
}

/**
 * Node follows calls from the first use on. Were that the first transaction, it would spread to
 * everything else that goes on in that turn of the event loop.
 */
function startedStorage(): Works['current'] {
  const storage = new AsyncLocalStorage<Work | null>()
  storage.run(null, () => undefined)
  return storage
}

export function newWork(): Work {
  return {
    state: 'pending',
    connection: null,
    failure: undefined,
    callbacks: [],
    announced: new Set(),
  }
}

const key = Symbol.for('faelles-indgang.transactions')
