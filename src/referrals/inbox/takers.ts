import type { PayloadRequest } from 'payload'
import type { Referral, ReferralEvent } from '../rows/types'

type Step = Pick<ReferralEvent, 'referral' | 'kind' | 'user' | 'unit'>

/** Who of the unit that has each referral now took it, by referral: ids of users. One look for all. */
export async function readTakers(
  req: PayloadRequest,
  referrals: readonly Referral[],
): Promise<ReadonlyMap<string, string>> {
  const taken = referrals.filter(({ takenAt }) => takenAt !== null)
  if (taken.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Step & { id: string }>({
    collection: 'referral-events',
    where: {
      and: [
        { referral: { in: taken.map(({ id }) => id) } },
        { kind: { in: ['acknowledged', 'work-started', 'accepted', 'taken-over', 'closed'] } },
      ],
    },
    sort: ['referral', 'at', 'n'],
    limit: 0,
    pagination: false,
    req,
  })
  const holders = new Map(taken.map(({ id, holder }) => [id, holder]))
  const takers = new Map<string, string>()
  for (const { referral, kind, unit, user } of docs) {
    if (unit !== holders.get(referral) || !user) continue
    // One that comes (again) is taken by who accepted it; else by who first did something to it.
    const isNewHolding = kind === 'accepted' || kind === 'taken-over'
    if (isNewHolding || !takers.has(referral)) takers.set(referral, user)
  }
  return takers
}
