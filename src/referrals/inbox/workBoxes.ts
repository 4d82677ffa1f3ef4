import type { PayloadRequest, Where } from 'payload'
import type { Instant } from '../../routing/types'
import { countReferrals } from '../rows/referrals'
import { openStates } from '../types'
import type { Boxes } from './boxes'

export type WorkBoxName = 'late' | 'withoutUnit' | 'unanswered'
export type WorkBoxes = Record<WorkBoxName, Boxes>

/** Where the referrals of the secretariat's work list lie, as things are now. */
export function workBoxesOf({
  holders,
  now,
}: {
  holders: readonly string[]
  now: Instant
}): WorkBoxes {
  const hasUnit = { holder: { in: [...holders] } }
  const hasNone = { holder: { not_in: [...holders] } }
  // Who drops out without a deputy is told to the secretariat (`units/moveFromGone.ts`).
  const told = { escalation: { equals: 'secretariat' } }
  const inState = (state: string): Where => ({ state: { equals: state } })
  return {
    late: list('deadlineAt', [{ and: [told, inState('received'), hasUnit] }]),
    withoutUnit: list(
      'deadlineAt',
      openStates.map((state) => ({ and: [told, inState(state), hasNone] })),
    ),
    unanswered: list(
      'replyBy',
      openStates.map((state) => ({ and: [inState(state), { replyBy: { less_than: now } }] })),
    ),
  }
}

/** How many there are in a part. */
export async function countWork(req: PayloadRequest, { all }: Boxes): Promise<number> {
  const counts = await Promise.all(all.map((where) => countReferrals(req, where)))
  return counts.reduce((total, count) => total + count, 0)
}

function list(field: Boxes['field'], all: readonly Where[]): Boxes {
  return { name: `work ${field}`, all, field, isDescending: false }
}
