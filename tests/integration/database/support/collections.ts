import type { CollectionConfig, CollectionSlug } from 'payload'
import { idField } from '../../../../collections/fields/id'
import { Revisions } from '../../../../collections/revisions'
import { revisionHooks } from '../../../../src/database'

/** The test collections are in no generated types. */
const ownersSlug = 'owners' as CollectionSlug

/** A collection with everything that SQLite keeps in tables beside the document's own. */
export const houses = (): CollectionConfig => ({
  slug: 'houses',
  fields: [
    idField(),
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'counter', type: 'number', defaultValue: 0 },
    { name: 'kinds', type: 'select', hasMany: true, options: ['shelter', 'advice', 'outreach'] },
    { name: 'towns', type: 'text', hasMany: true },
    { name: 'owner', type: 'relationship', relationTo: ownersSlug },
    { name: 'friends', type: 'relationship', relationTo: ownersSlug, hasMany: true },
    {
      name: 'rooms',
      type: 'array',
      fields: [
        { name: 'label', type: 'text', localized: true },
        { name: 'beds', type: 'number' },
        { name: 'days', type: 'select', hasMany: true, options: ['MO', 'TU', 'WE'] },
      ],
    },
  ],
})

export const owners = (): CollectionConfig => ({
  slug: 'owners',
  fields: [idField(), { name: 'name', type: 'text', required: true, unique: true }],
})

/** Public content with drafts. */
export const stories = (): CollectionConfig => ({
  slug: 'stories',
  versions: { drafts: true },
  hooks: revisionHooks(),
  fields: [idField(), { name: 'title', type: 'text', required: true, localized: true }],
})

/** Public content without drafts. */
export const notices = (): CollectionConfig => ({
  slug: 'notices',
  hooks: revisionHooks(),
  fields: [idField(), { name: 'text', type: 'text' }],
})

/** Payload adds to what it is given, so each instance gets its own. */
export const testCollections = (): CollectionConfig[] => [
  houses(),
  owners(),
  stories(),
  notices(),
  { ...Revisions, fields: [...Revisions.fields] },
]
