import type { Payload } from 'payload'
import { hasRole, isSecretariat, unitsOf } from '../../../../collections/access/roles'
import { standingOf } from '../../../../collections/referrals/access'
import type { User } from '../../change'
import type { InboxGroup } from '../types'
import type { ChangedReferral } from './changes'
import { groupOf, theSecretariat } from './sight'

/** What a listener is told: ids and numbers, no text. `group` and `version` are `null` when it is gone. */
export type Told = {
  id: string
  version: number | null
  group: InboxGroup | 'worklist' | null
}

/** Who has an inbox or a work list to listen for. */
export function mayListen(user: User): boolean {
  return hasRole(user, 'referral-coordinator') || isSecretariat(user)
}

/** What of a change somebody is told; `null` when it is none of theirs. */
export function toldTo(user: User, { referral, hadSight }: ChangedReferral): Told | null {
  const { id, version } = referral
  const standing = standingOf(user, referral)?.standing
  const group = standing ? groupOf(referral, standing) : null
  // The secretariat has sight of every referral, and to do with those that were told to it.
  const isTheirs = referral.escalation === 'secretariat' || hadSight.has(theSecretariat)
  if (group === 'worklist' && !isTheirs) return null
  if (group) return { id, version, group }
  const units = hasRole(user, 'referral-coordinator') ? unitsOf(user) : []
  return units.some((unit) => hadSight.has(unit)) ? { id, version: null, group: null } : null
}

/** Users as they are now, by id: a role or a unit may have been taken since somebody began to listen. */
export async function readListeners(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<User>>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { roles: true, services: true, organisation: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map((user) => [user.id, { ...user, collection: 'users' } as NonNullable<User>]),
  )
}
