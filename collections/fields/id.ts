import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'

/**
 * The id of every collection of ours: a UUID made by the server, the same on both databases.
 * Always the first top-level field. A client's own id is replaced.
 */
export function idField(): Field {
  return {
    name: 'id',
    type: 'text',
    required: true,
    defaultValue: () => randomUUID(),
    access: { create: () => false, update: () => false },
    hooks: { beforeDuplicate: [() => randomUUID()] },
    admin: { hidden: true },
  }
}
