import type { CollectionConfig } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { everybody, nobody, onlyTheSecretariat } from '../access/rules'
import { idField } from '../fields/id'
import { phoneNumber } from '../fields/phoneNumber'

/** The 98 municipalities and Christiansø. What the law draws is read only; the main line is ours. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  lockDocuments: false,
  labels: {
    singular: { da: 'Kommune', en: 'Municipality' },
    plural: { da: 'Kommuner', en: 'Municipalities' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'regionUntil2026', 'mainLine'],
    group: { da: 'Indgange', en: 'Entrances' },
  },
  defaultSort: 'name',
  access: { read: everybody, create: nobody, update: onlyTheSecretariat, delete: nobody },
  hooks: revisionHooks(),
  fields: [
    idField(),
    readOnlyText('code', { da: 'Kommunekode', en: 'Code' }, true),
    readOnlyText('name', { da: 'Navn', en: 'Name' }),
    readOnlyText('officialName', { da: 'Officielt navn', en: 'Official name' }),
    readOnlyText('regionUntil2026', { da: 'Region til og med 2026', en: 'Region until 2026' }),
    readOnlyText('regionFrom2027', { da: 'Region fra 2027', en: 'Region from 2027' }),
    {
      name: 'mainLine',
      type: 'text',
      label: { da: 'Hovednummer', en: 'Main line' },
      admin: {
        description: {
          da: 'Kun et nummer, som kommunen selv har bekræftet. Ellers tomt.',
          en: 'Only a number the municipality itself has confirmed. Otherwise empty.',
        },
      },
      validate: phoneNumber,
    },
  ],
}

function readOnlyText(name: string, label: { da: string; en: string }, unique = false) {
  return {
    name,
    type: 'text' as const,
    label,
    required: true,
    unique,
    access: { update: () => false },
    admin: { readOnly: true },
  }
}
