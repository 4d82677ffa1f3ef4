import { createLocalReq } from 'payload'
import type { User } from '../change'
import type { ReferralServices } from '../services'
import { boxesOf } from './boxes'
import { countBoxes } from './countBoxes'
import { encodeCursor, readCursor } from './cursor'
import { readBoxes } from './readBoxes'
import { toRows } from './toRows'
import type { InboxFilter, InboxPage } from './types'
import { unitsAsked } from './unitsAsked'

/** Referrals on one page of the inbox. */
export const inboxPageSize = 50

/**
 * A page of one of the boxes of the units a coordinator serves. Each page costs the same, however
 * many referrals there are and however far down it is (see tests/load/inbox.ts).
 *
 * @throws `forbidden` for who is no coordinator; `invalid` for a unit that is not theirs, or a
 *   cursor of another list
 */
export async function readInbox(
  services: ReferralServices,
  { user, filter }: { user: User; filter: InboxFilter },
): Promise<InboxPage> {
  const { group, situation, sort } = filter
  const units = unitsAsked(user, filter.unit)
  const now = services.now()
  const req = await createLocalReq({}, services.payload)
  const boxes = boxesOf({ group, units, sort, now })
  const after = readCursor(filter.after, boxes)
  const [found, { late, ...counts }] = await Promise.all([
    readBoxes(req, { boxes, situation, after, limit: inboxPageSize + 1 }),
    countBoxes(req, { units, now }),
  ])
  const shown = found.slice(0, inboxPageSize)
  const last = found.length > inboxPageSize ? shown.at(-1) : undefined
  return {
    rows: await toRows(services, { user, referrals: shown }),
    next: last ? encodeCursor(last, boxes) : null,
    counts,
    late,
    now,
  }
}
