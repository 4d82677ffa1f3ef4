export type TransactionMisuse = Error & { code: 'transaction-misuse' }

/** A mistake in our own code around a transaction: never the user's doing, never worth a repeat. */
export function transactionMisuse(message: string): TransactionMisuse {
  const error = new Error(message)
  error.name = 'TransactionMisuse'
  return Object.assign(error, { code: 'transaction-misuse' as const })
}

export function isTransactionMisuse(error: unknown): error is TransactionMisuse {
  return error instanceof Error && 'code' in error && error.code === 'transaction-misuse'
}

export function begunInside(): TransactionMisuse {
  return transactionMisuse(
    'A transaction was begun inside the work of another one. Pass `req` on to calls that belong ' +
      'to the same transaction; start independent work with `afterCommit`.',
  )
}
