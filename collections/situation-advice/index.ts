import type { CollectionConfig, Field } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { everybody, onlyTheSecretariat } from '../access/rules'
import { aboutOptions, situationOptions } from '../fields/choices'
import { idField } from '../fields/id'
import { localDateField } from '../fields/localDate'

/** What one can do oneself and what happens next, per situation and about whom. */
export const SituationAdvice: CollectionConfig = {
  slug: 'situation-advice',
  lockDocuments: false,
  labels: {
    singular: { da: 'Råd til en situation', en: 'Advice for a situation' },
    plural: { da: 'Råd til situationer', en: 'Advice for situations' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'situations', 'abouts', 'reviewedOn'],
    group: { da: 'Indgange', en: 'Entrances' },
  },
  access: {
    read: everybody,
    create: onlyTheSecretariat,
    update: onlyTheSecretariat,
    delete: onlyTheSecretariat,
  },
  hooks: revisionHooks(),
  fields: [
    idField(),
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { da: 'Titel (kun til redaktionen)', en: 'Title (for editors only)' },
    },
    {
      name: 'situations',
      type: 'select',
      hasMany: true,
      options: situationOptions,
      label: { da: 'Situationer (tom = alle)', en: 'Situations (empty = all)' },
    },
    {
      name: 'abouts',
      type: 'select',
      hasMany: true,
      options: aboutOptions,
      label: { da: 'Om hvem (tom = alle)', en: 'About whom (empty = all)' },
    },
    adviceLines('yourself', {
      da: 'Det kan du selv gøre',
      en: 'What you can do yourself',
    }),
    adviceLines('next', { da: 'Det sker der nu', en: 'What happens next' }),
    localDateField('reviewedOn', { da: 'Gennemset', en: 'Reviewed on' }),
    {
      name: 'reviewedByLivedExperience',
      type: 'text',
      maxLength: 120,
      label: {
        da: 'Gennemset af en med egne erfaringer (rolle, ikke navn)',
        en: 'Reviewed by lived experience (role, no name)',
      },
    },
  ],
}

function adviceLines(name: string, label: { da: string; en: string }): Field {
  return {
    name,
    type: 'array',
    label,
    labels: {
      singular: { da: 'Linje', en: 'Line' },
      plural: { da: 'Linjer', en: 'Lines' },
    },
    maxRows: 8,
    fields: [
      {
        name: 'text',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 240,
        label: { da: 'Tekst', en: 'Text' },
      },
    ],
  }
}
