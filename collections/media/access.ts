import type { Access, AccessResult } from 'payload'
import { hasRole, isSecretariat, organisationOf } from '../access/roles'

/** Those who publish for an organisation may upload pictures. */
export const createMedia: Access = ({ req: { user } }) =>
  isSecretariat(user) || hasRole(user, 'organisation-admin') || hasRole(user, 'editor')

/** A picture is changed and removed by the organisation that uploaded it, or the secretariat. */
export const changeMedia: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  const publishes = hasRole(user, 'organisation-admin') || hasRole(user, 'editor')
  return publishes && organisation ? { organisation: { equals: organisation } } : false
}
