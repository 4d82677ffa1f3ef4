import type { Access, FieldAccess } from 'payload'
import { hasRole, idOf, isSecretariat, organisationOf } from './roles'

/** Rules that several collections share; a collection's own sentences stand in its `access.ts`. */

export const everybody: Access = () => true
export const nobody: Access = () => false
export const nobodyField: FieldAccess = () => false
export const onlyTheSecretariat: Access = ({ req }) => isSecretariat(req.user)
export const onlyTheSecretariatField: FieldAccess = ({ req }) => isSecretariat(req.user)

/** A document that belongs to an organisation may be made by that organisation's admin. */
export const ownOrganisationsAdminCreates: Access = ({ req, data }) =>
  isSecretariat(req.user) ||
  (hasRole(req.user, 'organisation-admin') &&
    organisationOf(req.user) !== null &&
    // Asked without data ("may this user create at all?") the answer is yes; with data it is checked.
    (data === undefined || idOf(data.organisation) === organisationOf(req.user)))
