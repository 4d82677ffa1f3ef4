import type { CollectionConfig } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { onlyTheSecretariat, onlyTheSecretariatField } from '../access/rules'
import {
  ageOptions,
  serviceConditionOptions,
  serviceKindOptions,
  situationOptions,
} from '../fields/choices'
import { idField } from '../fields/id'
import { kommunekoderField } from '../fields/kommunekode'
import { createServices, placeService, readServices, shapeService, updateServices } from './access'
import { freshnessFields } from './freshnessFields'
import { deleteWhatPointsHere, keepWhatIsCountedOn, stampConfirmation } from './hooks'
import { hoursFields } from './hoursFields'
import { reachFields } from './reachFields'

const { afterChange, afterDelete } = revisionHooks()

export const Services: CollectionConfig = {
  slug: 'services',
  lockDocuments: false,
  // What decides who may read the address is read with it, whatever a query selects.
  forceSelect: { address: { confidential: true }, organisation: true },
  labels: {
    singular: { da: 'Indgang eller tilbud', en: 'Service' },
    plural: { da: 'Indgange og tilbud', en: 'Services' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'organisation', 'status', 'confirmedAt'],
    group: { da: 'Indgange', en: 'Entrances' },
    listSearchableFields: ['name'],
  },
  access: {
    read: readServices,
    create: createServices,
    update: updateServices,
    delete: onlyTheSecretariat,
  },
  hooks: {
    beforeChange: [stampConfirmation],
    beforeDelete: [keepWhatIsCountedOn, deleteWhatPointsHere],
    afterChange,
    afterDelete,
  },
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { da: 'Navn', en: 'Name' },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { da: 'Hvem og hvor', en: 'Who and where' }, fields: shapeFields() },
        { label: { da: 'Kontakt', en: 'Contact' }, fields: reachFields },
        { label: { da: 'Åbningstider', en: 'Hours' }, fields: hoursFields },
        { label: { da: 'Bekræftelse', en: 'Confirmation' }, fields: freshnessFields },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      label: { da: 'Tilstand', en: 'Status' },
      access: { update: shapeService },
      admin: { position: 'sidebar' },
      options: [
        { value: 'draft', label: { da: 'Kladde', en: 'Draft' } },
        { value: 'live', label: { da: 'Vises', en: 'Live' } },
        { value: 'paused', label: { da: 'På pause', en: 'Paused' } },
        { value: 'withdrawn', label: { da: 'Trukket tilbage', en: 'Withdrawn' } },
      ],
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      required: true,
      index: true,
      label: { da: 'Organisation', en: 'Organisation' },
      access: { update: onlyTheSecretariatField },
      admin: { position: 'sidebar' },
    },
    {
      name: 'demo',
      type: 'checkbox',
      defaultValue: false,
      label: { da: 'Prøveindhold: ikke et rigtigt sted', en: 'Trial content: not a real place' },
      access: { create: onlyTheSecretariatField, update: onlyTheSecretariatField },
      admin: { position: 'sidebar' },
    },
  ],
}

/** What a service is and for whom. Left blank = not stated, and said so: never "open to all". */
function shapeFields(): CollectionConfig['fields'] {
  return [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { da: 'Art', en: 'Kind' },
      options: serviceKindOptions,
      access: { update: placeService },
    },
    {
      name: 'national',
      type: 'checkbox',
      defaultValue: false,
      label: { da: 'Gælder hele landet', en: 'Covers the whole country' },
      access: { create: onlyTheSecretariatField, update: onlyTheSecretariatField },
    },
    {
      ...kommunekoderField({
        name: 'kommunekoder',
        label: { da: 'Kommuner', en: 'Municipalities' },
      }),
      access: { update: placeService },
      admin: { condition: (data) => !data.national },
    },
    {
      name: 'situations',
      type: 'select',
      hasMany: true,
      label: { da: 'Situationer', en: 'Situations' },
      options: situationOptions,
      admin: {
        description: {
          da: 'Tom betyder "ikke oplyst". Det bliver vist sådan, ikke som "for alle".',
          en: 'Empty means “not stated”. It is shown as that, not as “open to all”.',
        },
      },
    },
    {
      name: 'ages',
      type: 'select',
      hasMany: true,
      label: { da: 'Aldre', en: 'Ages' },
      options: ageOptions,
    },
    {
      name: 'conditions',
      type: 'select',
      hasMany: true,
      label: { da: 'Vilkår', en: 'Conditions' },
      options: serviceConditionOptions,
    },
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      label: { da: 'Sprog, der tales', en: 'Languages spoken' },
      maxRows: 12,
    },
    {
      name: 'price',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { da: 'Pris', en: 'Price' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { da: 'Beskrivelse', en: 'Description' },
    },
    {
      name: 'capacityNote',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { da: 'Om pladser lige nu', en: 'Capacity note' },
    },
    {
      name: 'takesReferrals',
      type: 'checkbox',
      defaultValue: false,
      label: { da: 'Tager imod skriftlige henvendelser', en: 'Takes written referrals' },
      access: { create: onlyTheSecretariatField, update: onlyTheSecretariatField },
    },
  ]
}
