import type { Field, PayloadRequest } from 'payload'
import { inReadersLanguage } from '../fields/messages'
import { phoneNumber } from '../fields/phoneNumber'
import { webAddress } from '../fields/webAddress'
import { readAddress } from './access'

/** How to reach a service: HSDS `phone`, `email`, `url`, `address`. */
export const reachFields: Field[] = [
  {
    name: 'phones',
    type: 'array',
    label: { da: 'Telefonnumre', en: 'Phones' },
    labels: {
      singular: { da: 'Telefon', en: 'Phone' },
      plural: { da: 'Telefonnumre', en: 'Phones' },
    },
    maxRows: 6,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'number',
            type: 'text',
            label: { da: 'Nummer', en: 'Number' },
            required: true,
            validate: phoneNumber,
          },
          {
            name: 'type',
            type: 'select',
            label: { da: 'Til', en: 'For' },
            required: true,
            defaultValue: 'voice',
            options: [
              { value: 'voice', label: { da: 'Opkald', en: 'Calls' } },
              { value: 'text', label: { da: 'Sms', en: 'Text messages' } },
            ],
          },
          {
            name: 'label',
            type: 'text',
            localized: true,
            label: { da: 'Kort forklaring', en: 'Short note' },
            maxLength: 80,
          },
        ],
      },
    ],
  },
  {
    name: 'email',
    type: 'email',
    label: { da: 'Mail til enheden', en: 'Email of the unit' },
    admin: {
      description: {
        da: 'Kan ses af alle. Brug enhedens mail, aldrig en medarbejders.',
        en: 'Everybody can see it. Use the unit’s address, never an employee’s.',
      },
    },
  },
  { name: 'url', type: 'text', label: { da: 'Hjemmeside', en: 'Website' }, validate: webAddress },
  {
    name: 'address',
    type: 'group',
    label: { da: 'Adresse', en: 'Address' },
    access: { read: readAddress },
    fields: [
      {
        name: 'confidential',
        type: 'checkbox',
        label: { da: 'Adressen er hemmelig', en: 'The address is confidential' },
        defaultValue: false,
        admin: {
          description: {
            da: 'En hemmelig adresse forlader aldrig serveren: hverken på siden, i data eller på print.',
            en: 'A confidential address never leaves the server: not on a page, in data or in print.',
          },
        },
      },
      {
        type: 'row',
        fields: [
          { name: 'street', type: 'text', label: { da: 'Vej og nummer', en: 'Street and number' } },
          {
            name: 'postcode',
            type: 'text',
            label: { da: 'Postnummer', en: 'Postcode' },
            validate: (value: unknown, { req }: { req: PayloadRequest }) =>
              !value ||
              /^\d{4}$/.test(String(value)) ||
              inReadersLanguage(req, {
                da: 'Et postnummer har fire cifre.',
                en: 'A postcode has four digits.',
              }),
          },
          { name: 'town', type: 'text', label: { da: 'By', en: 'Town' } },
        ],
      },
    ],
  },
]
