import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../src/database/inTransaction'
import { englishOf, inLanguage, type SeedData } from './words'

export type SeedDocument = { id: string; data: SeedData }

/**
 * Writes the documents whose ids are not there yet, in Danish and then in English; a document is
 * never left with one of the two. What is there is left as it is, so that changes made since are
 * kept.
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
  for (let from = 0; from < missing.length; from += inOneTransaction) {
    const batch = missing.slice(from, from + inOneTransaction)
    await inTransaction({ payload }, async (req) => {
      for (const document of batch) await save({ req, collection, ...document })
    })
  }
  return missing.length
}

/** Enough to save most of the commits, few enough not to keep other writers waiting for long. */
const inOneTransaction = 25

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
  // Nobody is written to about what is made up.
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
