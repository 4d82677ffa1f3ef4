import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transactionMisuse } from '../misuse'

/**
 * The adapter's commit, which takes a transaction that the server has ended for one that succeeded
 * and gives up when the answer to a commit was lost. Asking again is safe: the server commits once.
 */
export function commitSurely(adapter: MongooseAdapter): MongooseAdapter['commitTransaction'] {
  const commit = adapter.commitTransaction.bind(adapter)
  return async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    if (!session?.inTransaction()) {
      throw transactionMisuse('A transaction was to be committed that the server had ended.')
    }
    try {
      await commit(id)
    } catch (error) {
      if (!isOutcomeUnknown(error)) {
        await session.endSession()
        throw error
      }
      await again(() => session.commitTransaction())
      await session.endSession()
    }
  }
}

async function again(commit: () => Promise<unknown>): Promise<void> {
  for (let left = 3; ; left -= 1) {
    try {
      await commit()
      return
    } catch (error) {
      if (!isOutcomeUnknown(error) || left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

function isOutcomeUnknown(error: unknown): boolean {
  return (
    error instanceof Error &&
    'hasErrorLabel' in error &&
    typeof error.hasErrorLabel === 'function' &&
    error.hasErrorLabel('UnknownTransactionCommitResult') === true
  )
}
