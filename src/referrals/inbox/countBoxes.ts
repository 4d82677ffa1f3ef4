import type { PayloadRequest, Where } from 'payload'
import type { Instant } from '../../routing/types'
import { dayMs } from '../periods'
import { countReferrals } from '../rows/referrals'
import { isOffered } from './boxes'
import { readJoined, surplusOf, type JoinedRow } from './joinedRows'
import type { InboxGroup } from './types'

export type BoxCounts = Record<InboxGroup, number> & { late: number }

/** Those that ended are counted so many days back. */
const closedCountedDays = 30

/**
 * How much lies in each box of these units, and how much is over its deadline. Referrals that are
 * joined into one visit count once in a box; of another unit's nobody is told that they are joined,
 * so each counts.
 */
export async function countBoxes(
  req: PayloadRequest,
  { units, now }: { units: readonly string[]; now: Instant },
): Promise<BoxCounts> {
  if (units.length === 0) return { new: 0, taken: 0, offers: 0, closed: 0, late: 0 }
  const count = (...all: Where[]) => countReferrals(req, { and: all })
  const ours = { holder: { in: [...units] } }
  const notOurs = { holder: { not_in: [...units] } }
  const isUntaken = { state: { equals: 'received' } }
  const since = now - closedCountedDays * dayMs
  const [untaken, overdue, asDeputy, taken, toUs, byUs, closed, joined] = await Promise.all([
    count(ours, isUntaken),
    count(ours, isUntaken, { deadlineAt: { less_than: now } }),
    count(
      { deputy: { in: [...units] } },
      { escalation: { in: ['deputy', 'secretariat'] } },
      isUntaken,
      notOurs,
    ),
    count(ours, { state: { in: ['taken', 'working'] } }),
    count({ offeredTo: { in: [...units] } }, isOffered, notOurs),
    count(ours, isOffered),
    count(ours, { closedAt: { greater_than_equal: since } }),
    readJoined(req, { units, since }),
  ])
  const surplus = surplusIn(joined, { now, since })
  return {
    new: untaken - surplus.new + asDeputy,
    taken: taken - surplus.taken,
    offers: toUs + byUs - surplus.offers,
    closed: closed - surplus.closed,
    late: overdue - surplus.late + asDeputy,
  }
}

/** By how much the rows of each box are more than its visits. */
function surplusIn(
  joined: readonly JoinedRow[],
  { now, since }: { now: Instant; since: Instant },
): BoxCounts {
  const of = (isIn: (row: JoinedRow) => boolean) => surplusOf(joined.filter(isIn))
  const isUntaken = ({ state }: JoinedRow) => state === 'received'
  return {
    new: of(isUntaken),
    taken: of(({ state }) => state === 'taken' || state === 'working'),
    offers: of(({ offerEndsAt }) => (offerEndsAt ?? 0) > 0),
    closed: of(({ closedAt }) => (closedAt ?? 0) >= since),
    late: of((row) => isUntaken(row) && row.deadlineAt < now),
  }
}
