import type { CollectionSlug, Payload } from 'payload'

export const revisionsSlug = 'revisions' as CollectionSlug

/** The id of the newest revision; `'none'` before the first. Changes with every one. */
export async function currentRevision(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: revisionsSlug,
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] ? String(docs[0].id) : 'none'
}

/**
 * Deletes the rows older than `keepMs` milliseconds, but never the newest: the others are counted
 * from it.
 */
export async function trimRevisions(
  payload: Payload,
  { keepMs = 24 * 60 * 60 * 1000, now = Date.now() }: { keepMs?: number; now?: number } = {},
): Promise<void> {
  const newest = await currentRevision(payload)
  await payload.db.deleteMany({
    collection: revisionsSlug,
    where: {
      createdAt: { less_than: new Date(now - keepMs).toISOString() },
      id: { not_equals: newest },
    },
  })
}
