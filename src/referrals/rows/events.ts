import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import type { Instant } from '../../routing/types'
import type { Actor } from '../types'
import type { EventDetail, NewEvent, ReferralEvent } from './types'

/** Who does something to a referral: somebody signed in for a unit, the sender, the portal. */
export type Doer = { actor: Actor; user: string | null; unit: string | null }

/** Adds to the timeline. The first event has the id that the action's form carries. */
export async function addEvents(
  req: PayloadRequest,
  {
    referral,
    events,
    version,
    once,
    by,
    at,
    isBeside = false,
  }: {
    referral: string
    events: readonly NewEvent[]
    /** Of the referral: the order of what happens at one moment. */
    version: number
    once: string
    by: Doer
    at: Instant
    /** Changes nothing, and stands after what made the version it saw. */
    isBeside?: boolean
  },
): Promise<void> {
  for (const [index, { kind, detail, actor }] of events.entries()) {
    await req.payload.db.create({
      collection: 'referral-events',
      data: {
        id: index === 0 ? once : randomUUID(),
        referral,
        n: version * eventsAChange + index + (isBeside ? eventsAChange / 2 : 0),
        kind,
        at,
        actor: actor ?? by.actor,
        user: by.user,
        unit: by.unit,
        detail: detail ?? null,
      },
      returning: false,
      req,
    })
  }
}

/** Whether the form with this id has done its work on this referral already, in the same hands. */
export async function hasEvent(
  req: PayloadRequest,
  form: { id: string; referral: string; user: string | null },
): Promise<boolean> {
  return (await findEvent(req, form)) !== null
}

/** What the form with this id did to this referral, in the same hands; `null` = nothing yet. */
export async function findEvent(
  req: PayloadRequest,
  { id, referral, user }: { id: string; referral: string; user: string | null },
): Promise<Pick<ReferralEvent, 'kind' | 'at'> | null> {
  const byWhom: Where = user === null ? { user: { exists: false } } : { user: { equals: user } }
  const where: Where = { and: [{ id: { equals: id } }, { referral: { equals: referral } }, byWhom] }
  return req.payload.db.findOne<EventRow>({ collection: 'referral-events', where, req })
}

/** The whole timeline, the oldest first. */
export async function readEvents(req: PayloadRequest, referral: string): Promise<ReferralEvent[]> {
  const { docs } = await req.payload.db.find<EventRow>({
    collection: 'referral-events',
    where: { referral: { equals: referral } },
    sort: ['at', 'n'],
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((row) => ({ ...row, user: row.user ?? null, unit: row.unit ?? null }))
}

type EventRow = Omit<ReferralEvent, 'user' | 'unit'> & {
  user?: string | null
  unit?: string | null
  detail: EventDetail | null
}

const eventsAChange = 100
