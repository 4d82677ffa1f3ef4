import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../src/database/inTransaction'
import { englishOf, inLanguage, type SeedData } from './words'

export type SeedDocument = { id: string; data: SeedData }

/**
 * Writes the documents whose ids are not there yet, in Danish and then in English, each in a
 * transaction of its own. What is there is left as it is, so that changes made since are kept.
 *
 * @returns how many were written
 */
export async function saveMissing({
  payload,
  collection,
  documents,
}: {
  payload: Payload
  collection: CollectionSlug
  documents: readonly SeedDocument[]
}): Promise<number> {
  const there = await existingIds({ payload, collection, documents })
  const missing = documents.filter(({ id }) => !there.has(id))
  for (const { id, data } of missing) {
    await inTransaction({ payload }, (req) => save({ req, collection, id, data }))
  }
  return missing.length
}

async function existingIds({
  payload,
  collection,
  documents,
}: Parameters<typeof saveMissing>[0]): Promise<ReadonlySet<unknown>> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: documents.map(({ id }) => id) } },
    select: {},
    depth: 0,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => id))
}

async function save({
  req,
  collection,
  id,
  data,
}: { req: PayloadRequest; collection: CollectionSlug } & SeedDocument): Promise<void> {
  const common = { collection, req, depth: 0, context: { isSeed: true } }
  const saved = await req.payload.create({
    ...common,
    locale: 'da',
    // The data's own types are checked where it is written; here it is any collection's.
    data: { ...inLanguage(data, 'da'), id } as never,
  })
  const english = englishOf({ data, saved: saved as unknown as SeedData })
  if (Object.keys(english).length === 0) return
  await req.payload.update({ ...common, id, locale: 'en', data: english as never })
}
