import type { CollectionConfig, PayloadRequest } from 'payload'
import { revisionHooks } from '../../src/database/revision'
import { onlyTheSecretariat, onlyTheSecretariatField } from '../access/rules'
import { idField } from '../fields/id'
import { kommunekodeField } from '../fields/kommunekode'
import { inReadersLanguage } from '../fields/messages'
import { webAddress } from '../fields/webAddress'
import { readOrganisations, updateOrganisations } from './access'
import { isCvr } from './cvr'
import { refuseWhileInUse } from './hooks'

const onlySecretariatWrites = {
  create: onlyTheSecretariatField,
  update: onlyTheSecretariatField,
}

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  lockDocuments: false,
  labels: {
    singular: { da: 'Organisation', en: 'Organisation' },
    plural: { da: 'Organisationer', en: 'Organisations' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'sector', 'membershipStatus'],
    group: { da: 'Alliancen', en: 'The alliance' },
  },
  access: {
    read: readOrganisations,
    create: onlyTheSecretariat,
    update: updateOrganisations,
    delete: onlyTheSecretariat,
  },
  hooks: { ...revisionHooks(), beforeDelete: [refuseWhileInUse] },
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      label: { da: 'Navn', en: 'Name' },
      required: true,
      unique: true,
      maxLength: 160,
      access: { update: onlyTheSecretariatField },
    },
    {
      name: 'sector',
      type: 'select',
      label: { da: 'Sektor', en: 'Sector' },
      required: true,
      access: onlySecretariatWrites,
      options: [
        { value: 'municipality', label: { da: 'Kommune', en: 'Municipality' } },
        { value: 'civil-society', label: { da: 'Civilsamfund', en: 'Civil society' } },
        { value: 'housing', label: { da: 'Boligorganisation', en: 'Housing organisation' } },
        { value: 'foundation', label: { da: 'Fond', en: 'Foundation' } },
        { value: 'education', label: { da: 'Uddannelse', en: 'Education' } },
        { value: 'state', label: { da: 'Stat', en: 'State' } },
        { value: 'association', label: { da: 'Interesseorganisation', en: 'Association' } },
      ],
    },
    {
      name: 'membershipStatus',
      type: 'select',
      label: { da: 'Partnerskab', en: 'Membership' },
      required: true,
      defaultValue: 'none',
      access: onlySecretariatWrites,
      options: [
        { value: 'none', label: { da: 'Uden for alliancen', en: 'Outside the alliance' } },
        { value: 'applied', label: { da: 'Ansøgt', en: 'Applied' } },
        { value: 'in-review', label: { da: 'Under behandling', en: 'In review' } },
        { value: 'onboarding', label: { da: 'Kommer i gang', en: 'Onboarding' } },
        { value: 'active', label: { da: 'Partner', en: 'Active partner' } },
        { value: 'paused', label: { da: 'På pause', en: 'Paused' } },
        { value: 'former', label: { da: 'Tidligere partner', en: 'Former partner' } },
      ],
    },
    {
      name: 'cvr',
      type: 'text',
      label: { da: 'CVR-nummer', en: 'CVR number' },
      access: onlySecretariatWrites,
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
        !value ||
        isCvr(value) ||
        inReadersLanguage(req, {
          da: 'Et CVR-nummer har otte cifre. Her er mindst ét af dem forkert.',
          en: 'A CVR number has eight digits. At least one of these is wrong.',
        }),
    },
    {
      name: 'controller',
      type: 'relationship',
      relationTo: 'organisations',
      label: { da: 'Dataansvarlig juridisk enhed', en: 'Legal body that is data controller' },
      admin: {
        description: {
          da: 'Tom, når organisationen selv er dataansvarlig.',
          en: 'Empty when the organisation is its own data controller.',
        },
      },
      access: onlySecretariatWrites,
    },
    {
      name: 'joinedOn',
      type: 'date',
      label: { da: 'Partner siden', en: 'Partner since' },
      access: onlySecretariatWrites,
      admin: { date: { pickerAppearance: 'dayOnly' } },
    },
    {
      name: 'isFounder',
      type: 'checkbox',
      label: { da: 'Var med fra begyndelsen', en: 'Founding member' },
      defaultValue: false,
      access: onlySecretariatWrites,
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { da: 'Beskrivelse', en: 'Description' },
      maxLength: 1000,
    },
    { name: 'url', type: 'text', label: { da: 'Hjemmeside', en: 'Website' }, validate: webAddress },
    { name: 'logo', type: 'upload', relationTo: 'media', label: { da: 'Logo', en: 'Logo' } },
    {
      ...kommunekodeField({
        name: 'kommunekode',
        label: { da: 'Kommune', en: 'Municipality' },
        description: {
          da: 'Kun når organisationen er en kommune.',
          en: 'Only when the organisation is a municipality.',
        },
      }),
      access: onlySecretariatWrites,
    },
  ],
}
