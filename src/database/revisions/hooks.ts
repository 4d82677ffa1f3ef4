import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { publishRevision } from './publish'

/**
 * The hooks of a collection whose documents the public sees: `hooks: revisionHooks()`, or spread
 * beside its own. A draft does not count.
 */
export function revisionHooks(): {
  afterChange: CollectionAfterChangeHook[]
  afterDelete: CollectionAfterDeleteHook[]
} {
  return { afterChange: [announceChange], afterDelete: [announceDelete] }
}

const announceChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const isPublic =
    !hasDrafts(collection) || (await hasChangedPublicly({ collection, doc, operation, req }))
  if (isPublic) await publishRevision(req, { collection: collection.slug })
}

const announceDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (hasDrafts(collection) && doc._status !== 'published') return
  await publishRevision(req, { collection: collection.slug })
}

function hasDrafts({ versions }: SanitizedCollectionConfig): boolean {
  return Boolean(versions && versions.drafts)
}

type Saved = {
  collection: SanitizedCollectionConfig
  doc: { id: string; updatedAt?: string; _status?: string }
  operation: 'create' | 'update'
  req: PayloadRequest
}

/**
 * Saving a draft writes a version and leaves the document itself alone, and says so nowhere: the
 * document's own date tells. When it was written and is a draft now, it was taken off the portal.
 */
async function hasChangedPublicly({ collection, doc, operation, req }: Saved): Promise<boolean> {
  if (operation === 'create') return doc._status === 'published'
  const stored = await req.payload.db.findOne<Saved['doc']>({
    collection: collection.slug,
    where: { id: { equals: doc.id } },
    req,
  })
  return isSameMoment(stored?.updatedAt, doc.updatedAt)
}

function isSameMoment(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  return new Date(one).getTime() === new Date(other).getTime()
}
