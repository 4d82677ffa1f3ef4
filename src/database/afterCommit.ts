import type { PayloadRequest } from 'payload'
import { worksOf } from './works'

/**
 * Runs `callback` once the transaction of `req` is committed, never when it is rolled back; before
 * the caller of the commit goes on, so keep it short. Without a transaction it runs right away.
 * An error in it is logged: what is committed stays committed.
 *
 * Inside the callback the transaction is over: do not use `req` there.
 */
export async function afterCommit(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  callback: () => unknown,
): Promise<void> {
  const id = await req.transactionID
  const work = id === undefined ? undefined : worksOf(req.payload.db).byId.get(String(id))
  if (work) {
    work.callbacks.push(callback)
    return
  }
  try {
    await callback()
  } catch (error) {
    req.payload.logger.error({ err: error }, 'a callback after a change failed')
  }
}
