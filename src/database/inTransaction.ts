import {
  commitTransaction,
  createLocalReq,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { appError } from '../errors'
import { isTransient } from './transient'
import { worksOf } from './works'

/**
 * Runs `work` in one transaction; every call in it takes the `req` it is given. When another writer
 * got in between, the whole work is repeated, so it must be repeatable: no mail, no change to
 * what lies outside it (use `afterCommit`). With a `req` that has a transaction already, the work
 * joins it, and whoever began it repeats.
 *
 * @param repeats how often it is tried again, with a wait that grows and varies
 * @throws `conflict` when every repeat met another writer; what `work` throws otherwise
 */
export async function inTransaction<Result>(
  { payload, req, repeats = 5 }: { payload: Payload; req?: PayloadRequest; repeats?: number },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  if (req && (await req.transactionID)) return work(req)
  const { current } = worksOf(payload.db)
  for (let attempt = 0; ; attempt += 1) {
    try {
      const own = await requestOfItsOwn(payload, req)
      // A context of its own, so that the transaction does not spread to what the caller does next.
      return await current.run(current.getStore() ?? null, () => once(own, work))
    } catch (error) {
      if (!isTransient(error)) throw error
      if (attempt >= repeats) {
        const message = `other writers came first ${attempt + 1} times`
        throw appError({ code: 'conflict', message, cause: error })
      }
      await waitBefore(attempt)
    }
  }
}

async function once<Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Each try has its own: no transaction, hook flags or cached reads left over from the last one. */
async function requestOfItsOwn(payload: Payload, req?: PayloadRequest): Promise<PayloadRequest> {
  if (!req) return createLocalReq({}, payload)
  const own = isolateObjectProperty<PayloadRequest>(req, [
    'transactionID',
    'context',
    'payloadDataLoader',
  ])
  own.context = { ...req.context }
  own.payloadDataLoader = getDataLoader(own)
  return own
}

/** Anything up to 20 ms first, then up to twice as long each time, so that rivals part. */
function waitBefore(attempt: number): Promise<void> {
  const milliseconds = 20 * 2 ** attempt * Math.random()
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
