import type { Payload } from 'payload'
import { begunInside, transactionMisuse } from './misuse'
import { newWork, worksOf, type Work } from './works'

type TransactionId = string | number
type Transactions = {
  beginTransaction: (options?: Record<string, unknown>) => Promise<TransactionId | null>
  commitTransaction: (id: TransactionId | Promise<TransactionId>) => Promise<void>
  rollbackTransaction: (id: TransactionId | Promise<TransactionId>) => Promise<void>
  payload: Payload
}

/**
 * Makes an adapter's transactions keep what Payload's contract leaves open:
 * - callbacks registered with `afterCommit` run after the commit and never after a rollback;
 * - a commit that did not happen reaches the caller as an error;
 * - a transaction begun inside another one's work (its `req` was not passed on) is reported at
 *   once: on one writer it would wait for itself, on MongoDB it would conflict with itself.
 */
export function watchTransactions<Adapter extends Transactions>(adapter: Adapter): Adapter {
  const works = worksOf(adapter)
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  return Object.assign(adapter, {
    // Not an async function: the caller must find itself within the work when it goes on.
    beginTransaction: (options?: Record<string, unknown>) => {
      if (works.current.getStore()?.state === 'active') return Promise.reject(begunInside())
      const work = newWork()
      works.current.enterWith(work)
      return begin(options).then(
        (id) => {
          if (id === null) throw transactionMisuse('the database has no transactions')
          work.state = 'active'
          works.byId.set(String(id), work)
          return id
        },
        (error: unknown) => {
          work.state = 'rolled-back'
          throw work.failure ?? error
        },
      )
    },

    commitTransaction: async (incoming: TransactionId | Promise<TransactionId>) => {
      const id = await incoming
      const work = works.byId.get(String(id))
      if (!work) throw alreadyEnded()
      works.byId.delete(String(id))
      await commit(id).catch((error: unknown) => {
        work.failure = error
      })
      work.state = work.failure === undefined ? 'committed' : 'rolled-back'
      if (work.failure !== undefined) throw work.failure
      await runCallbacks(work, adapter.payload)
    },

    rollbackTransaction: async (incoming: TransactionId | Promise<TransactionId>) => {
      const id = await incoming
      const work = works.byId.get(String(id))
      if (work) work.state = 'rolled-back'
      works.byId.delete(String(id))
      await rollback(id)
    },
  })
}

/** One that fails must not keep the others from running, nor make a committed change look undone. */
async function runCallbacks(work: Work, payload: Payload): Promise<void> {
  for (const callback of work.callbacks) {
    try {
      await callback()
    } catch (error) {
      payload.logger.error({ err: error }, 'a callback after a commit failed')
    }
  }
}

function alreadyEnded() {
  return transactionMisuse(
    'A transaction was to be committed that had been rolled back: an error inside its work, which ' +
      'ends it, was caught and the work went on.',
  )
}
