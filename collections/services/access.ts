import type { Access, AccessResult, FieldAccess, Where } from 'payload'
import { hasRole, idOf, isSecretariat, organisationOf, unitsOf } from '../access/roles'

/** Everybody may know what is live; an organisation also sees its own drafts and paused ones. */
export const readServices: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const isLive: Where = { status: { equals: 'live' } }
  const organisation = organisationOf(user)
  return organisation ? { or: [isLive, { organisation: { equals: organisation } }] } : isLive
}

/** The secretariat, the organisation's admin, and the coordinators of the unit itself. */
export const updateServices: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  if (!organisation) return false
  if (hasRole(user, 'organisation-admin')) return { organisation: { equals: organisation } }
  const units = unitsOf(user)
  return hasRole(user, 'referral-coordinator') && units.length > 0
    ? { and: [{ id: { in: units } }, { organisation: { equals: organisation } }] }
    : false
}

/** What a service is, where it works and whether it shows: not for a coordinator to change. */
export const shapeService: FieldAccess = ({ req: { user }, doc, data }) =>
  isSecretariat(user) || (hasRole(user, 'organisation-admin') && isOwnService(user, doc ?? data))

/**
 * A confidential address (a crisis centre's) is for the organisation itself and the secretariat.
 * Asked without a document (may one search by it?) the answer is no for everyone else.
 */
export const readAddress: FieldAccess = ({ req: { user }, doc }) =>
  isSecretariat(user) || (doc ? !doc.address?.confidential || isOwnService(user, doc) : false)

function isOwnService(
  user: Parameters<typeof organisationOf>[0],
  service: { organisation?: unknown } | undefined,
): boolean {
  const organisation = organisationOf(user)
  return organisation !== null && idOf(service?.organisation) === organisation
}
