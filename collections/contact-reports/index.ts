import type { CollectionConfig } from 'payload'
import { nobodyField, onlyTheSecretariat } from '../access/rules'
import { idField } from '../fields/id'
import { createContactReports, readContactReports } from './access'

const setOnce = { update: nobodyField }

/** "Meld en fejl": somebody says that a phone number, hours or a place is wrong. */
export const ContactReports: CollectionConfig = {
  slug: 'contact-reports',
  lockDocuments: false,
  labels: {
    singular: { da: 'Fejl meldt om en kontakt', en: 'Error reported in a contact' },
    plural: { da: 'Meldte fejl', en: 'Reported errors' },
  },
  admin: {
    useAsTitle: 'kind',
    defaultColumns: ['service', 'kind', 'state', 'createdAt'],
    group: { da: 'Indgange', en: 'Entrances' },
  },
  defaultSort: '-createdAt',
  access: {
    create: createContactReports,
    read: readContactReports,
    update: readContactReports,
    delete: onlyTheSecretariat,
  },
  fields: [
    idField(),
    {
      name: 'service',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      access: setOnce,
      admin: { readOnly: true },
      label: { da: 'Kontakt', en: 'Contact' },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      required: true,
      index: true,
      access: setOnce,
      admin: { readOnly: true },
      label: { da: 'Organisation', en: 'Organisation' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      access: setOnce,
      admin: { readOnly: true },
      label: { da: 'Hvad er forkert', en: 'What is wrong' },
      options: [
        { value: 'phone', label: { da: 'Telefonnummeret', en: 'The phone number' } },
        { value: 'hours', label: { da: 'Åbningstiden', en: 'The opening hours' } },
        { value: 'address', label: { da: 'Adressen', en: 'The address' } },
        { value: 'closed', label: { da: 'Stedet findes ikke mere', en: 'The place is gone' } },
        { value: 'other', label: { da: 'Noget andet', en: 'Something else' } },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 500,
      access: setOnce,
      admin: { readOnly: true },
      label: { da: 'Med egne ord', en: 'In their words' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      label: { da: 'Tilstand', en: 'State' },
      admin: { position: 'sidebar' },
      options: [
        { value: 'new', label: { da: 'Ny', en: 'New' } },
        { value: 'corrected', label: { da: 'Rettet', en: 'Corrected' } },
        { value: 'no-error', label: { da: 'Ingen fejl', en: 'No error' } },
      ],
    },
  ],
}
