import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { requireEnv } from '../../src/env'
import { everybody, nobodyField } from '../access/rules'
import { organisationOf } from '../access/roles'
import { idField } from '../fields/id'
import { changeMedia, createMedia } from './access'

const { afterChange, afterDelete } = revisionHooks()

/**
 * Pictures, used for logos. No SVG: it can carry script. Payload compares the content's own
 * signature with `mimeTypes` before a file is stored.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  lockDocuments: false,
  labels: {
    singular: { da: 'Billede', en: 'Picture' },
    plural: { da: 'Billeder', en: 'Pictures' },
  },
  admin: { group: { da: 'Alliancen', en: 'The alliance' }, useAsTitle: 'alt' },
  access: { read: everybody, create: createMedia, update: changeMedia, delete: changeMedia },
  upload: {
    staticDir: path.resolve(requireEnv().dataDir, 'media'),
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: false,
    imageSizes: [{ name: 'logo', width: 320, withoutEnlargement: true }],
    adminThumbnail: 'logo',
  },
  hooks: { beforeChange: [markOwner()], afterChange, afterDelete },
  fields: [
    idField(),
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 200,
      label: {
        da: 'Hvad viser billedet? (til dem, der ikke kan se det)',
        en: 'What does it show?',
      },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { da: 'Organisation', en: 'Organisation' },
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}

function markOwner(): CollectionBeforeChangeHook {
  return ({ data, operation, req }) =>
    operation === 'create' && req.user ? { ...data, organisation: organisationOf(req.user) } : data
}
