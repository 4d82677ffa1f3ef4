import { hasRole, unitsOf } from '../../../collections/access/roles'
import { appError } from '../../errors'
import type { User } from '../change'

/**
 * The units whose boxes somebody sees, by the ids of their services: all they serve, or one of them.
 *
 * @throws `forbidden` for who is no coordinator; `invalid` for a unit they do not serve
 */
export function unitsAsked(user: User, unit: string | null = null): string[] {
  if (!hasRole(user, 'referral-coordinator')) {
    throw appError({ code: 'forbidden', message: 'the inbox is for coordinators' })
  }
  const units = [...new Set(unitsOf(user))]
  if (unit === null) return units
  if (units.includes(unit)) return [unit]
  const details = [{ field: 'unit', message: 'is not one of yours' }]
  throw appError({ code: 'invalid', message: 'a unit of somebody else', details })
}
