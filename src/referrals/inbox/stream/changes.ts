import { createLocalReq } from 'payload'
import type { Instant } from '../../../routing/types'
import { findReferrals } from '../../rows/referrals'
import type { Referral, ReferralEvent } from '../../rows/types'
import type { ReferralServices } from '../../services'
import { unitsWithSight } from './sight'

/** A referral that changed, and who had sight of it before. */
export type ChangedReferral = { referral: Referral; hadSight: ReadonlySet<string> }

export type ChangeReader = {
  /** Takes what is there as known. */
  begin: () => Promise<void>
  /** What changed since it was asked last. */
  read: () => Promise<ChangedReferral[]>
}

/**
 * Milliseconds that are looked back at each time: an event gets its moment a little before it is
 * committed, and processes on several machines do not have quite the same time.
 */
const windowMs = 30_000

type Services = Pick<ReferralServices, 'payload' | 'now'>

/** Finds what changed by the newest rows of the timelines, in whichever process they were written. */
export function createChangeReader({ payload, now }: Services): ChangeReader {
  const known = new Map<string, Instant>()

  async function readNew(): Promise<ReferralEvent[]> {
    const from = now() - windowMs
    for (const [id, at] of known) if (at < from) known.delete(id)
    const { docs } = await payload.db.find<ReferralEvent>({
      collection: 'referral-events',
      where: {
        and: [
          { at: { greater_than_equal: from } },
          // A look changes nothing that a list shows.
          { kind: { not_in: ['looked', 'printed', 'compared'] } },
        ],
      },
      // Said, for Payload sorts by id otherwise, and reads the whole table to do so.
      sort: ['at', 'n'],
      limit: 0,
      pagination: false,
    })
    const fresh = docs.filter(({ id }) => !known.has(id))
    for (const { id, at } of fresh) known.set(id, at)
    return fresh
  }

  return {
    begin: async () => {
      await readNew()
    },
    read: async () => {
      const fresh = await readNew()
      const ids = [...new Set(fresh.map(({ referral }) => referral))]
      if (ids.length === 0) return []
      const isFresh = new Set(fresh.map(({ id }) => id))
      const req = await createLocalReq({}, payload)
      const [referrals, timelines] = await Promise.all([
        findReferrals(req, { where: { id: { in: ids } }, sort: 'id', limit: 0 }),
        readTimelines(payload, ids),
      ])
      return referrals.map((referral) => {
        const timeline = timelines.get(referral.id) ?? []
        return { referral, hadSight: everWithSight(timeline, isFresh) }
      })
    },
  }
}

/**
 * The units with sight before the first fresh event, and between any two of them: a row is read a
 * little after its events, so it may have been told of already as a later one made it.
 */
function everWithSight(
  timeline: readonly ReferralEvent[],
  isFresh: ReadonlySet<string>,
): ReadonlySet<string> {
  const first = timeline.findIndex(({ id }) => isFresh.has(id))
  const ends = timeline.map((_, index) => index).filter((index) => index >= first)
  return new Set(ends.flatMap((end) => [...unitsWithSight(timeline.slice(0, end))]))
}

async function readTimelines(
  payload: Services['payload'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReferralEvent[]>> {
  const { docs } = await payload.db.find<ReferralEvent>({
    collection: 'referral-events',
    where: { referral: { in: [...ids] } },
    sort: ['at', 'n'],
    limit: 0,
    pagination: false,
  })
  const timelines = new Map<string, ReferralEvent[]>()
  for (const event of docs) {
    timelines.set(event.referral, [...(timelines.get(event.referral) ?? []), event])
  }
  return timelines
}
