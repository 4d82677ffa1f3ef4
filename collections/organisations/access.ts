import type { Access, AccessResult } from 'payload'
import { hasRole, isSecretariat, organisationOf } from '../access/roles'

/** Everybody may know the partners and those outside the alliance with a place in the directory;
 * who has applied, is being taken in or has left is known to those who are signed in. */
export const readOrganisations: Access = ({ req: { user } }) =>
  user ? true : { membershipStatus: { in: ['active', 'none'] } }

/** The secretariat writes every organisation, an organisation's admin its own. */
export const updateOrganisations: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  return hasRole(user, 'organisation-admin') && organisation
    ? { id: { equals: organisation } }
    : false
}
