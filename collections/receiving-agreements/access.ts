import type { Access, AccessResult, FieldAccess } from 'payload'
import { hasRole, isSecretariat, organisationOf, unitsOf } from '../access/roles'

/** The secretariat sees every agreement, an organisation its own units'. */
export const readAgreements: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  return organisation ? { 'service.organisation': { equals: organisation } } : false
}

/** The secretariat; the organisation's admin; the coordinators of the unit itself. */
export const updateAgreements: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  if (!organisation) return false
  const own = { 'service.organisation': { equals: organisation } }
  if (hasRole(user, 'organisation-admin')) return own
  const units = unitsOf(user)
  return hasRole(user, 'referral-coordinator') && units.length > 0
    ? { and: [own, { service: { in: units } }] }
    : false
}

/** Which agreement was signed, when and by whom, is the secretariat's to write down. */
export const writeSignature: FieldAccess = ({ req }) => isSecretariat(req.user)
