import type { PayloadRequest } from 'payload'
import { afterCommit } from '../afterCommit'
import { worksOf } from '../works'
import { originOf, tellListeners } from './listeners'
import { revisionsSlug } from './rows'

/**
 * Announces that public content of `collection` changes in the transaction of `req`: a row in it,
 * and a word to the listeners once it is committed. Once for each transaction and collection.
 */
export async function publishRevision(
  req: PayloadRequest,
  { collection }: { collection: string },
): Promise<void> {
  const { payload } = req
  const id = await req.transactionID
  const announced = worksOf(payload.db).byId.get(String(id))?.announced
  if (announced?.has(collection)) return
  announced?.add(collection)
  await payload.create({
    collection: revisionsSlug,
    data: { changed: collection, origin: originOf(payload) },
    depth: 0,
    req,
  })
  await afterCommit(req, () => tellListeners(payload, { collection }))
}
