import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules'
import { idField } from '../fields/id'

/**
 * One row a transaction that changed public content: what caches in every process listen to.
 * Rows are only added, and trimmed by a job: a counter that all share would make every two saves
 * conflict on MongoDB. Written and read by `src/database/revision`.
 */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  endpoints: false,
  lockDocuments: false,
  fields: [
    idField(),
    // `collection` itself is a reserved name in Mongoose documents.
    { name: 'changed', type: 'text', required: true },
    // The process that wrote it: it has told its own listeners already.
    { name: 'origin', type: 'text', required: true },
  ],
}
