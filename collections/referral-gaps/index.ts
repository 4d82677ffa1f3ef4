import type { CollectionConfig } from 'payload'
import { nobody, onlyTheSecretariat } from '../access/rules'
import { idField } from '../fields/id'
import { situationOptions } from '../fields/choices'

/**
 * Where somebody wanted to write and no unit could receive: whom the secretariat has to win over.
 * One row a municipality, situation and month, and nothing about who asked.
 */
export const ReferralGaps: CollectionConfig = {
  slug: 'referral-gaps',
  lockDocuments: false,
  timestamps: false,
  labels: {
    singular: { da: 'Hul i modtagelsen', en: 'Reception gap' },
    plural: { da: 'Huller i modtagelsen', en: 'Reception gaps' },
  },
  admin: {
    useAsTitle: 'month',
    defaultColumns: ['month', 'kommunekode', 'situation'],
    group: { da: 'Henvendelser', en: 'Referrals' },
    hidden: ({ user }) => !user?.roles?.includes('secretariat'),
  },
  access: {
    read: onlyTheSecretariat,
    create: nobody,
    update: nobody,
    delete: onlyTheSecretariat,
  },
  fields: [
    idField(),
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'kommunekode',
      type: 'text',
      required: true,
      label: { da: 'Kommunekode', en: 'Municipality code' },
    },
    {
      name: 'situation',
      type: 'select',
      required: true,
      options: situationOptions,
      label: { da: 'Situation', en: 'Situation' },
    },
    { name: 'month', type: 'text', required: true, label: { da: 'Måned', en: 'Month' } },
  ],
}
