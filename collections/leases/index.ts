import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules'
import { idField } from '../fields/id'

/** Who, among several processes, does what only one may do. Taken and renewed by `src/jobs/lease`. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'expiresAt', type: 'number', required: true },
  ],
}
