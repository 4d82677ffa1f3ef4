import type { Payload } from 'payload'
import type { User } from '../../../src/referrals/change'

/** The coordinator of a unit, as if signed in. */
export async function coordinatorOf(payload: Payload, unit: string): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { services: { in: [unit] } },
    limit: 1,
    depth: 0,
  })
  const user = docs[0]
  if (!user) throw new Error(`no demo user serves the unit ${unit}`)
  return { ...user, collection: 'users' }
}
