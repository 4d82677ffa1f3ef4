import type { CollectionConfig } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { onlyTheSecretariat } from '../access/rules'
import { idField } from '../fields/id'
import { localDateField } from '../fields/localDate'
import { readAgreements, updateAgreements, writeSignature } from './access'
import { keepInOneBody } from './hooks'

const signature = { create: writeSignature, update: writeSignature }

/**
 * What a unit needs before a written referral can be put in its hands: a signed processing
 * agreement (GDPR art. 28), a deputy inside the same legal body, and people to tell.
 */
export const ReceivingAgreements: CollectionConfig = {
  slug: 'receiving-agreements',
  lockDocuments: false,
  labels: {
    singular: { da: 'Modtageraftale', en: 'Receiving agreement' },
    plural: { da: 'Modtageraftaler', en: 'Receiving agreements' },
  },
  admin: {
    useAsTitle: 'version',
    defaultColumns: ['service', 'version', 'signedOn', 'deputy', 'isPaused'],
    group: { da: 'Henvendelser', en: 'Referrals' },
  },
  access: {
    read: readAgreements,
    create: onlyTheSecretariat,
    update: updateAgreements,
    delete: onlyTheSecretariat,
  },
  hooks: { ...revisionHooks(), beforeValidate: [keepInOneBody] },
  fields: [
    idField(),
    {
      name: 'service',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      unique: true,
      label: { da: 'Enhed', en: 'Unit' },
      access: signature,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'version',
          type: 'text',
          required: true,
          maxLength: 40,
          label: { da: 'Databehandleraftalens version', en: 'Version of the processing agreement' },
          access: signature,
        },
        {
          ...localDateField('signedOn', { da: 'Underskrevet den', en: 'Signed on' }),
          required: true,
          access: signature,
        } as CollectionConfig['fields'][number],
        {
          name: 'signedBy',
          type: 'text',
          required: true,
          maxLength: 120,
          label: { da: 'Underskrevet af (rolle)', en: 'Signed by (role)' },
          access: signature,
        },
      ],
    },
    {
      name: 'deputy',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      label: { da: 'Stedfortræder', en: 'Deputy' },
      admin: {
        description: {
          da: 'Den enhed i samme myndighed eller organisation, der får besked og kan tage over, når fristen er overskredet.',
          en: 'The unit of the same authority or organisation that is told and can take over when the deadline is passed.',
        },
      },
    },
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      required: true,
      minRows: 1,
      label: { da: 'Hvem får besked', en: 'Who is told' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'acknowledgeWithin',
          type: 'number',
          required: true,
          defaultValue: 240,
          min: 15,
          max: 2400,
          label: {
            da: 'Svarer inden for (minutter i åbningstiden)',
            en: 'Answers within (minutes in opening hours)',
          },
        },
        {
          name: 'ceilingHours',
          type: 'number',
          required: true,
          defaultValue: 96,
          min: 1,
          max: 240,
          label: {
            da: 'Dog senest efter (timer i alt)',
            en: 'At the latest after (hours by the clock)',
          },
        },
        {
          name: 'isPromised',
          type: 'checkbox',
          defaultValue: true,
          label: { da: 'Fristen loves afsenderen', en: 'The sender is promised the deadline' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'dutyPerson',
          type: 'relationship',
          relationTo: 'users',
          label: { da: 'Dagens vagt', en: 'Duty person of the day' },
        },
        localDateField('dutyOn', { da: 'Vagt den', en: 'On duty on' }),
      ],
    },
    {
      name: 'isPaused',
      type: 'checkbox',
      defaultValue: false,
      label: { da: 'Tager ikke imod lige nu', en: 'Does not receive at the moment' },
    },
  ],
}
