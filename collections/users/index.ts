import type { CollectionConfig, RelationshipFieldSingleValidation } from 'payload'
import type { User } from '../../src/payload-types'
import { revisionHooks } from '../../src/database/revision'
import { roles } from '../access/roles'
import { idField } from '../fields/id'
import { inReadersLanguage } from '../fields/messages'
import {
  changeRoles,
  changeUnits,
  createUsers,
  deleteUsers,
  moveUser,
  readUsers,
  unlockUsers,
  updateUsers,
} from './access'
import { keepUnitsInOrganisation } from './hooks'
import { keepWayIn } from './keepWayIn'
import { tellUnits } from './tellUnits'

const belongsToOneOrganisation: RelationshipFieldSingleValidation = (value, { data, req }) => {
  const { roles } = data as Partial<User>
  const isSecretariat = Array.isArray(roles) && roles.includes('secretariat')
  if (isSecretariat === !value) return true
  return isSecretariat
    ? inReadersLanguage(req, {
        da: 'Sekretariatet hører ikke til en enkelt organisation.',
        en: 'The secretariat belongs to no single organisation.',
      })
    : inReadersLanguage(req, {
        da: 'Vælg den organisation, brugeren hører til.',
        en: 'Choose the organisation the user belongs to.',
      })
}

const roleLabels = {
  secretariat: { da: 'Sekretariat', en: 'Secretariat' },
  'organisation-admin': { da: 'Organisationsadministrator', en: 'Organisation admin' },
  editor: { da: 'Redaktør', en: 'Editor' },
  'referral-coordinator': { da: 'Koordinator for henvendelser', en: 'Referral coordinator' },
  'volunteer-coordinator': { da: 'Frivilligkoordinator', en: 'Volunteer coordinator' },
} as const

const revised = revisionHooks()

export const Users: CollectionConfig = {
  slug: 'users',
  lockDocuments: false,
  labels: {
    singular: { da: 'Bruger', en: 'User' },
    plural: { da: 'Brugere', en: 'Users' },
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 2 * 60 * 60,
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'organisation'],
    group: { da: 'Alliancen', en: 'The alliance' },
  },
  access: {
    read: readUsers,
    create: createUsers,
    update: updateUsers,
    delete: deleteUsers,
    unlock: unlockUsers,
    admin: ({ req }) => Boolean(req.user),
  },
  // Who serves a unit decides whether it can receive: the portal must hear of it.
  hooks: {
    beforeOperation: [keepWayIn],
    beforeValidate: [keepUnitsInOrganisation],
    afterChange: [...revised.afterChange, tellUnits],
    afterDelete: revised.afterDelete,
  },
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      label: { da: 'Navn', en: 'Name' },
      required: true,
      maxLength: 120,
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'da',
      label: { da: 'Sproget i mails til brugeren', en: 'Language of mails to the user' },
      options: [
        { value: 'da', label: 'Dansk' },
        { value: 'en', label: 'English' },
      ],
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: { da: 'Roller', en: 'Roles' },
      options: [...roles].map((value) => ({ value, label: roleLabels[value] })),
      access: { update: changeRoles },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { da: 'Organisation', en: 'Organisation' },
      access: { update: moveUser },
      validate: belongsToOneOrganisation,
    },
    {
      name: 'services',
      type: 'relationship',
      relationTo: 'services',
      hasMany: true,
      label: { da: 'Enheder, brugeren passer', en: 'Units the user serves' },
      access: { update: changeUnits },
      filterOptions: ({ data }) =>
        data?.organisation ? { organisation: { equals: data.organisation } } : true,
    },
  ],
}
