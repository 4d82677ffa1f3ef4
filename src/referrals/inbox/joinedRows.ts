import type { PayloadRequest } from 'payload'
import type { Instant } from '../../routing/types'
import type { Referral } from '../rows/types'
import { openStates } from '../types'

/** As much of a referral that belongs to a visit as says in which boxes it lies. */
export type JoinedRow = Pick<Referral, 'id' | 'state' | 'deadlineAt'> & {
  visit: string
  // Missing on one database, null on the other.
  offerEndsAt?: Instant | null
  closedAt?: Instant | null
}

/** Those of these units that belong to a visit, and are open or ended since then. One look. */
export async function readJoined(
  req: PayloadRequest,
  { units, since }: { units: readonly string[]; since: Instant },
): Promise<JoinedRow[]> {
  const { docs } = await req.payload.db.find<JoinedRow>({
    collection: 'referrals',
    where: {
      and: [
        { holder: { in: [...units] } },
        // As a range, which an index can begin at.
        { visit: { greater_than: '' } },
        {
          or: [{ state: { in: [...openStates] } }, { closedAt: { greater_than_equal: since } }],
        },
      ],
    },
    select: { visit: true, state: true, deadlineAt: true, offerEndsAt: true, closedAt: true },
    // As they lie in the index: sorted otherwise they would be sorted anew.
    sort: 'visit',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** How many too many they are when their rows are counted: all of a visit but one. */
export function surplusOf(rows: readonly JoinedRow[]): number {
  return rows.length - new Set(rows.map(({ visit }) => visit)).size
}
