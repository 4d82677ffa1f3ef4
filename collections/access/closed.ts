import type { CollectionConfig } from 'payload'
import { nobody } from './rules'

/**
 * A collection that Payload's own doors do not open for anyone: no REST, no screen of its own. The
 * feature that owns the rows reads and writes them, and asks who may in the collection's `access.ts`.
 */
export const closedToAll: Omit<CollectionConfig, 'slug' | 'fields'> = {
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
}
