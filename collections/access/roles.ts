import type { PayloadRequest } from 'payload'

export const roles = [
  'secretariat',
  'organisation-admin',
  'editor',
  'referral-coordinator',
  'volunteer-coordinator',
] as const
export type Role = (typeof roles)[number]

type Reader = PayloadRequest['user']

/** A user has a role only through its own `roles`; nobody signed in has none. */
export function hasRole(user: Reader, role: Role): boolean {
  return user?.roles?.includes(role) ?? false
}

/** The alliance's secretariat: the one role above the organisations. */
export function isSecretariat(user: Reader): boolean {
  return hasRole(user, 'secretariat')
}

/** The id of the organisation a user belongs to; the secretariat belongs to none. */
export function organisationOf(user: Reader): string | null {
  return idOf(user?.organisation)
}

/** The ids of the units a coordinator serves. */
export function unitsOf(user: Reader): string[] {
  return (user?.services ?? []).map(idOf).filter((id): id is string => id !== null)
}

/** A relationship holds an id, or the whole document when it was populated. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  if (typeof relation === 'object' && relation !== null && 'id' in relation) {
    return typeof relation.id === 'string' ? relation.id : null
  }
  return null
}
