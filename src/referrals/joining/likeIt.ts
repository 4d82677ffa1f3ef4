import type { Where } from 'payload'
import type { Situation } from '../../routing/types'
import type { Boxes } from '../inbox/boxes'
import { dayMs } from '../periods'
import type { Referral } from '../rows/types'
import { openStates } from '../types'

/**
 * Open referrals of the same unit that may be about the same person as far as a row tells: the same
 * municipality, a few days apart, a like situation, and not of one visit yet; the last first.
 */
export function likeIt(referral: Referral): Boxes {
  const { id, holder, kommunekode, situation, receivedAt, visit } = referral
  const isAlike: Where[] = [
    { kommunekode: { equals: kommunekode } },
    { situation: { in: [...alikeTo(situation)] } },
    { receivedAt: { greater_than: receivedAt - windowMs } },
    { receivedAt: { less_than: receivedAt + windowMs } },
    { id: { not_equals: id } },
    ...(visit ? [{ or: [{ visit: { exists: false } }, { visit: { not_equals: visit } }] }] : []),
  ]
  return {
    name: 'like it',
    // A state each, so that an index is read in its order.
    all: openStates.map((state) => ({
      and: [{ holder: { equals: holder } }, { state: { equals: state } }, ...isAlike],
    })),
    field: 'receivedAt',
    isDescending: true,
  }
}

/** Reports of one person come in close together. */
const windowMs = 4 * dayMs

/** Who sleeps outside tonight was in the night café yesterday; the other situations stay apart. */
const roofless: readonly Situation[] = ['gade', 'natcafe', 'andet', 'ved-ikke']

function alikeTo(situation: Situation): readonly Situation[] {
  return roofless.includes(situation) ? roofless : [situation]
}
