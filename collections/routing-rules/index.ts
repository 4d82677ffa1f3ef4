import type { CollectionConfig } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { onlyTheSecretariat } from '../access/rules'
import { aboutOptions, ageOptions, situationOptions } from '../fields/choices'
import { idField } from '../fields/id'
import { kommunekoderField } from '../fields/kommunekode'
import { localDateField } from '../fields/localDate'
import { readRoutingRules } from './access'

/** Fordelingsregler: municipality × situation × age × about whom → service. */
export const RoutingRules: CollectionConfig = {
  slug: 'routing-rules',
  lockDocuments: false,
  labels: {
    singular: { da: 'Fordelingsregel', en: 'Routing rule' },
    plural: { da: 'Fordelingsregler', en: 'Routing rules' },
  },
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'service', 'kommunekoder', 'situations', 'priority', 'active'],
    group: { da: 'Indgange', en: 'Entrances' },
    description: {
      da: 'Hvem en henvendelse går til. Tomme felter gælder alle.',
      en: 'Whom a concern goes to. Empty fields apply to all.',
    },
  },
  access: {
    read: readRoutingRules,
    create: onlyTheSecretariat,
    update: onlyTheSecretariat,
    delete: onlyTheSecretariat,
  },
  hooks: revisionHooks(),
  fields: [
    idField(),
    {
      name: 'service',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      label: { da: 'Går til', en: 'Goes to' },
    },
    {
      name: 'reason',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 240,
      label: { da: 'Begrundelse, som borgeren læser', en: 'Reason the citizen reads' },
    },
    kommunekoderField({ name: 'kommunekoder', label: { da: 'Kommuner', en: 'Municipalities' } }),
    {
      name: 'situations',
      type: 'select',
      hasMany: true,
      options: situationOptions,
      label: { da: 'Situationer', en: 'Situations' },
    },
    {
      name: 'ages',
      type: 'select',
      hasMany: true,
      options: ageOptions,
      label: { da: 'Aldre', en: 'Ages' },
    },
    {
      name: 'abouts',
      type: 'select',
      hasMany: true,
      options: aboutOptions,
      label: { da: 'Om hvem', en: 'About whom' },
    },
    {
      name: 'priority',
      type: 'number',
      required: true,
      defaultValue: 0,
      min: -100,
      max: 100,
      label: { da: 'Prioritet (højest først)', en: 'Priority (highest first)' },
    },
    {
      type: 'row',
      fields: [
        localDateField('valid_from', { da: 'Gælder fra', en: 'Valid from' }),
        localDateField('valid_to', { da: 'Gælder til og med', en: 'Valid until' }),
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: { da: 'I brug', en: 'Active' },
      admin: { position: 'sidebar' },
    },
  ],
}
