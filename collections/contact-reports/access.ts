import type { Access, AccessResult } from 'payload'
import { hasRole, isSecretariat, organisationOf, unitsOf } from '../access/roles'

/**
 * Only the portal's own form makes a report: it checks and limits what comes in. The mark is set on
 * the server; nothing in a request to the API can set it.
 */
export const createContactReports: Access = ({ req }) => req.context.isPortalForm === true

/** The secretariat sees every report, an organisation those about its own services. */
export const readContactReports: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  if (!organisation) return false
  if (hasRole(user, 'organisation-admin')) return { organisation: { equals: organisation } }
  const units = unitsOf(user)
  return hasRole(user, 'referral-coordinator') && units.length > 0
    ? { and: [{ organisation: { equals: organisation } }, { service: { in: units } }] }
    : false
}
