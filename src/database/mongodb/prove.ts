import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Connection = MongooseAdapter['connection']

/**
 * Begins a transaction on the server, reads in it and aborts it.
 *
 * @throws one line, fit for the person who starts the portal, when there are no transactions
 */
export async function proveTransactions(connection: Connection): Promise<void> {
  if (!connection.getClient().options.replicaSet) throw refuse('it names no replica set')
  const session = await connection.startSession()
  try {
    session.startTransaction()
    await connection.db?.collection('payload-migrations').findOne({}, { session })
    await session.abortTransaction()
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error), error)
  } finally {
    await session.endSession()
  }
}

function refuse(why: string, cause?: unknown): Error {
  const line = `DATABASE_URL: this MongoDB has no transactions, which the portal needs (${why}).`
  return new Error(`${line} Use a replica set and name it: …?replicaSet=rs0`, { cause })
}
