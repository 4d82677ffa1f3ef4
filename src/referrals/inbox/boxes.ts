import type { Where } from 'payload'
import type { Instant } from '../../routing/types'
import { dayMs } from '../periods'
import type { InboxFilter, InboxGroup } from './types'

/**
 * Where the referrals of a list lie, and in what order. Each box is one stretch of an index, read in
 * its order: a list is what several give together.
 */
export type Boxes = {
  /** Names the list, so that a cursor of one is no cursor of another. */
  name: string
  all: readonly Where[]
  field: 'deadlineAt' | 'receivedAt' | 'offerEndsAt' | 'closedAt' | 'replyBy'
  isDescending: boolean
}

/** After so long every closed referral is anonymous, and belongs to the statistics alone. */
const closedLastDays = 120

/** The boxes of a group, for who serves these units. */
export function boxesOf({
  group,
  units,
  sort,
  now,
}: Pick<InboxFilter, 'group' | 'sort'> & { units: readonly string[]; now: Instant }): Boxes {
  const all = units.flatMap((unit) => boxesOfUnit(unit, now)[group])
  const name = `${group} ${sort}`
  if (group === 'closed') return { name, all, field: 'closedAt', isDescending: true }
  if (sort === 'received') return { name, all, field: 'receivedAt', isDescending: true }
  const field = group === 'offers' ? 'offerEndsAt' : 'deadlineAt'
  return { name, all, field, isDescending: false }
}

function boxesOfUnit(unit: string, now: Instant): Record<InboxGroup, Where[]> {
  const holder = { holder: { equals: unit } }
  const inState = (state: string): Where => ({ and: [holder, { state: { equals: state } }] })
  return {
    new: [inState('received'), ...lateOnes(unit)],
    taken: [inState('taken'), inState('working')],
    offers: [{ and: [{ offeredTo: { equals: unit } }, isOffered] }, { and: [holder, isOffered] }],
    closed: [
      {
        and: [
          holder,
          { closedAt: { greater_than_equal: now - closedLastDays * dayMs } },
          { month: { exists: false } },
        ],
      },
    ],
  }
}

/** What the unit's people may take as deputies. */
function lateOnes(unit: string): Where[] {
  return ['deputy', 'secretariat'].map((escalation): Where => ({
    and: [
      { deputy: { equals: unit } },
      { escalation: { equals: escalation } },
      { state: { equals: 'received' } },
    ],
  }))
}

/** As a range, which an index can begin at. */
export const isOffered: Where = { offerEndsAt: { greater_than: 0 } }
