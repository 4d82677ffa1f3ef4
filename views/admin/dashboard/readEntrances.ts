import type { Payload, TypedUser, Where } from 'payload'
import { hasRole, organisationOf, unitsOf } from '../../../collections/access/roles'
import type { Instant } from '../../../src/routing/types'
import { daysUntilStale } from './daysUntilStale'

/** A service of the reader's, and how long what it says still counts as confirmed. */
export type Entrance = { id: string; name: string; confirmedAt: Instant | null; days: number }

/** Those to be confirmed within so many days are shown. */
const soonDays = 14

/**
 * What the reader's organisation has in the directory (a coordinator's own units alone), the most
 * urgent first; `null` for who belongs to none.
 */
export async function readEntrances({
  payload,
  user,
  now,
}: {
  payload: Payload
  user: TypedUser
  now: Instant
}): Promise<{ due: readonly Entrance[]; all: number; mayConfirm: boolean } | null> {
  const organisation = organisationOf(user)
  if (!organisation) return null
  const isAdmin = hasRole(user, 'organisation-admin')
  const isOfUnits = hasRole(user, 'referral-coordinator')
  if (!isAdmin && !isOfUnits && !hasRole(user, 'editor')) return null
  const own: Where = { organisation: { equals: organisation } }
  const units: Where = isOfUnits && !isAdmin ? { id: { in: unitsOf(user) } } : {}
  const { docs } = await payload.find({
    collection: 'services',
    where: { and: [own, units, { status: { equals: 'live' } }] },
    select: { name: true, confirmedAt: true, confirmEveryDays: true },
    locale: 'da',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  const due = docs
    .map(({ id, name, confirmedAt, confirmEveryDays }) => {
      const at = confirmedAt ? Date.parse(confirmedAt) : null
      const days = daysUntilStale({ confirmedAt: at, confirmEveryDays }, now)
      return { id, name, confirmedAt: at, days }
    })
    .filter(({ days }) => days <= soonDays)
    .sort((one, other) => one.days - other.days || one.name.localeCompare(other.name, 'da'))
  return { due, all: docs.length, mayConfirm: isAdmin || isOfUnits }
}
