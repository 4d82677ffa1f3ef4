import type { PayloadRequest } from 'payload'
import type { Receivers } from './types'

/**
 * Whom to tell at a unit: the people of its agreement; without one (a deputy needs none), the
 * coordinators who serve it.
 */
export async function peopleOf(
  { req, receivers }: { req: PayloadRequest; receivers: Receivers },
  unit: string,
): Promise<readonly string[]> {
  const named = receivers.get(unit)?.people ?? []
  if (named.length > 0) return named
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ services: { in: [unit] } }, { roles: { in: ['referral-coordinator'] } }] },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}
