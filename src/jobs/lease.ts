import type { Payload } from 'payload'
import { inTransaction } from '../database'

type LeaseClaim = {
  payload: Payload
  /** What only one process may do at a time. */
  name: string
  /** This process; the same each time it renews. */
  holder: string
  /** Milliseconds since 1970. */
  now: number
  /** Milliseconds the lease holds without being renewed. */
  lasts: number
}

/**
 * Takes the lease, or renews one's own. Read and write are one transaction: on SQLite writers take
 * turns, on MongoDB the second of two gets a write conflict, so never do two processes both get
 * `'taken'`.
 *
 * @returns `taken` when it changed hands, `renewed` when it was ours, `refused` while another holds it
 */
export async function takeLease(claim: LeaseClaim): Promise<'taken' | 'renewed' | 'refused'> {
  const { payload, name, holder, now, lasts } = claim
  return inTransaction({ payload }, async (req) => {
    const { docs } = await payload.find({
      collection: 'leases',
      where: { name: { equals: name } },
      limit: 1,
      req,
    })
    const lease = docs[0]
    const expiresAt = now + lasts
    if (!lease) {
      await payload.create({ collection: 'leases', data: { name, holder, expiresAt }, req })
      return 'taken'
    }
    if (lease.holder !== holder && lease.expiresAt > now) return 'refused'
    await payload.update({ collection: 'leases', id: lease.id, data: { holder, expiresAt }, req })
    return lease.holder === holder ? 'renewed' : 'taken'
  })
}

/** Lets go, so that another process need not wait for the lease to run out. */
export async function releaseLease({
  payload,
  name,
  holder,
}: Pick<LeaseClaim, 'payload' | 'name' | 'holder'>): Promise<void> {
  await payload.delete({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, { holder: { equals: holder } }] },
  })
}
