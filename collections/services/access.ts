import type { Access, AccessResult, FieldAccess, PayloadRequest, Where } from 'payload'
import type { Service } from '../../src/payload-types'
import { hasRole, idOf, isSecretariat, organisationOf, unitsOf } from '../access/roles'
import { ownOrganisationsAdminCreates } from '../access/rules'

/** Everybody may know what is live; an organisation also sees its own drafts and paused ones. */
export const readServices: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const isLive: Where = { status: { equals: 'live' } }
  const organisation = organisationOf(user)
  return organisation ? { or: [isLive, { organisation: { equals: organisation } }] } : isLive
}

/** An organisation's admin makes services of its own, but the first doors only as a municipality. */
export const createServices: Access = async (args) =>
  (await ownOrganisationsAdminCreates(args)) &&
  (args.data === undefined || (await mayStandThere(args.req, args.data)))

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

/** The same, for what a service is and where: an admin turns none into somebody else's first door. */
export const placeService: FieldAccess = async (args) => {
  if (!(await shapeService(args))) return false
  return args.data === undefined || (await mayStandThere(args.req, { ...args.doc, ...args.data }))
}

/** Shown before all others, or in charge: only the municipality itself may be that, and only there. */
const doorsOfTheMunicipality = ['entrance', 'child-notification', 'youth-contact', 'municipality']
/** The state's own numbers. */
const doorsOfTheState = ['emergency', 'police']

async function mayStandThere(
  req: PayloadRequest,
  { kind, kommunekoder, organisation }: Partial<Service>,
): Promise<boolean> {
  if (isSecretariat(req.user) || kind === undefined) return true
  if (doorsOfTheState.includes(kind)) return false
  if (!doorsOfTheMunicipality.includes(kind)) return true
  const id = idOf(organisation)
  if (id === null) return false
  const owner = await req.payload.findByID({
    collection: 'organisations',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (owner?.sector !== 'municipality' || !owner.kommunekode) return false
  return (kommunekoder ?? []).every((code) => code === owner.kommunekode)
}

/**
 * A confidential address (a crisis centre's) is for the organisation itself and the secretariat.
 * Asked without a document (may one search by it?) the answer is no for everyone else.
 */
export const readAddress: FieldAccess = ({ req: { user }, doc }) =>
  // Fails closed: a query that leaves the flag out must not look like one that says "open".
  isSecretariat(user) || doc?.address?.confidential === false || isOwnService(user, doc)

function isOwnService(
  user: Parameters<typeof organisationOf>[0],
  service: { organisation?: unknown } | undefined,
): boolean {
  const organisation = organisationOf(user)
  return organisation !== null && idOf(service?.organisation) === organisation
}
