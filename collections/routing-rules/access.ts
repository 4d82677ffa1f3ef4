import type { Access, TypedUser } from 'payload'
import { hasRole, isSecretariat } from '../access/roles'

/** Everybody may know the rules in force; those signed in also see the resting ones. */
export const readRoutingRules: Access = ({ req }) =>
  req.user ? true : { active: { equals: true } }

/** Who answers for what rules lead to may try what they do: it reads, and saves nothing. */
export function maySimulateRouting(user: TypedUser | null): boolean {
  return (
    isSecretariat(user) ||
    hasRole(user, 'referral-coordinator') ||
    hasRole(user, 'organisation-admin')
  )
}
