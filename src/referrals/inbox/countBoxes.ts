import type { PayloadRequest, Where } from 'payload'
import type { Instant } from '../../routing/types'
import { dayMs } from '../periods'
import { countReferrals } from '../rows/referrals'
import { isOffered } from './boxes'
import type { InboxGroup } from './types'

export type BoxCounts = Record<InboxGroup, number> & { late: number }

/** Those that ended are counted so many days back. */
const closedCountedDays = 30

/** How many referrals lie in each box of these units, and how many are over their deadline. */
export async function countBoxes(
  req: PayloadRequest,
  { units, now }: { units: readonly string[]; now: Instant },
): Promise<BoxCounts> {
  if (units.length === 0) return { new: 0, taken: 0, offers: 0, closed: 0, late: 0 }
  const count = (...all: Where[]) => countReferrals(req, { and: all })
  const ours = { holder: { in: [...units] } }
  const notOurs = { holder: { not_in: [...units] } }
  const isUntaken = { state: { equals: 'received' } }
  const [untaken, overdue, asDeputy, taken, toUs, byUs, closed] = await Promise.all([
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
    count(ours, { closedAt: { greater_than_equal: now - closedCountedDays * dayMs } }),
  ])
  return {
    new: untaken + asDeputy,
    taken,
    offers: toUs + byUs,
    closed,
    late: overdue + asDeputy,
  }
}
