import type { Access, AccessResult, FieldAccess, PayloadRequest } from 'payload'
import type { User } from '../../src/payload-types'
import { hasRole, idOf, isSecretariat, organisationOf } from '../access/roles'
import { ownOrganisationsAdminCreates } from '../access/rules'

/** The secretariat reads everyone, an organisation's admin its own people, everybody themselves. */
export const readUsers: Access = ({ req: { user } }): AccessResult => {
  if (!user) return false
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  return hasRole(user, 'organisation-admin') && organisation
    ? { or: [{ organisation: { equals: organisation } }, { id: { equals: user.id } }] }
    : { id: { equals: user.id } }
}

/** An organisation's admin makes users of its own organisation, never one of the secretariat. */
export const createUsers: Access = async (args) => {
  const isRaised = rolesIn(args.data).includes('secretariat')
  if (isRaised && !isSecretariat(args.req.user)) return false
  return ownOrganisationsAdminCreates(args)
}

/** Who may be read may be written, field by field (below). The secretariat has no organisation, so
 * no organisation's admin reaches one of its users. */
export const updateUsers: Access = readUsers

/**
 * A coordinator's password and mail address are a way to what people wrote, which the secretariat
 * never reads: they are changed by the coordinator and by their organisation's admin alone. An
 * address that comes along unchanged, as the admin's form sends it, is no change.
 *
 * @param whose the user who is changed; `null` where it is several at a time
 */
export function mayChangeWayIn({
  user,
  whose,
  data,
}: {
  user: PayloadRequest['user']
  whose: User | null
  data: { password?: unknown; email?: unknown }
}): boolean {
  const isAddressKept =
    data.email === undefined || String(data.email).toLowerCase() === whose?.email.toLowerCase()
  if (!isSecretariat(user) || (!data.password && isAddressKept)) return true
  return whose !== null && unitsReadBy(whose).length === 0
}

/** The units whose referrals somebody can come to read. */
export function unitsReadBy(user: Pick<User, 'roles' | 'services'>): string[] {
  const isCoordinator = rolesIn(user as { roles?: unknown }).includes('referral-coordinator')
  return isCoordinator ? (user.services ?? []).map(idOf).filter((id) => id !== null) : []
}

/** Nobody deletes themselves: the last of the secretariat could lock everyone out. */
export const deleteUsers: Access = ({ req: { user } }): AccessResult => {
  if (!user) return false
  const notMyself = { id: { not_equals: user.id } }
  if (isSecretariat(user)) return notMyself
  const organisation = organisationOf(user)
  return hasRole(user, 'organisation-admin') && organisation
    ? { and: [{ organisation: { equals: organisation } }, notMyself] }
    : false
}

/** Unlocking after too many tries: the secretariat anyone, an organisation's admin its own people. */
export const unlockUsers: Access = ({ req: { user } }): AccessResult => {
  if (isSecretariat(user)) return true
  const organisation = organisationOf(user)
  return hasRole(user, 'organisation-admin') && organisation
    ? { organisation: { equals: organisation } }
    : false
}

/** A user is placed when made; afterwards only the secretariat moves somebody, never themselves. */
export const moveUser: FieldAccess = ({ req, id, doc }) =>
  isSecretariat(req.user) && !isOneself(req.user, id ?? doc?.id)

/** Nobody changes their own roles; an organisation's admin never gives or takes `secretariat`. */
export const changeRoles: FieldAccess = ({ req, id, doc, data }) => {
  if (isOneself(req.user, id ?? doc?.id)) return false
  if (isSecretariat(req.user)) return true
  const touched = [...rolesIn(doc), ...rolesIn(data)]
  return hasRole(req.user, 'organisation-admin') && !touched.includes('secretariat')
}

/** The units somebody serves are given by an admin; nobody gives themselves a unit. */
export const changeUnits: FieldAccess = ({ req, id, doc }) =>
  !isOneself(req.user, id ?? doc?.id) &&
  (isSecretariat(req.user) || hasRole(req.user, 'organisation-admin'))

/** Access is asked before anything is validated: what comes in may be of any type. */
function rolesIn(data: { roles?: unknown } | undefined): unknown[] {
  return Array.isArray(data?.roles) ? data.roles : []
}

function isOneself(user: { id: string | number } | null, id: unknown): boolean {
  return user !== null && user.id === idOf(id ?? null)
}
