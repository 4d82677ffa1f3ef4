import { createLocalReq } from 'payload'
import type { User } from '../change'
import type { Instant } from '../../routing/types'
import type { ReferralServices } from '../services'
import { boxesOf } from './boxes'
import { countBoxes } from './countBoxes'
import { encodeCursor, readCursor } from './cursor'
import { readBoxes } from './readBoxes'
import { toRows } from './toRows'
import type { InboxFilter, InboxGroup, InboxPage } from './types'
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
  const units = unitsAsked(user, filter.unit)
  const now = services.now()
  const [page, counts] = await Promise.all([
    readPage(services, { user, filter, units, now }),
    readGroupCounts(services, { units, now }),
  ])
  return { ...page, ...counts, now }
}

/**
 * The first pages of several boxes, as the inbox shows them when it opens; what lies in each is
 * counted once.
 *
 * @throws as `readInbox`
 */
export async function readFirstPages<Group extends InboxGroup>(
  services: ReferralServices,
  {
    user,
    filter,
    groups,
  }: {
    user: User
    filter: Omit<InboxFilter, 'group' | 'after'>
    groups: readonly Group[]
  },
): Promise<Pick<InboxPage, 'counts' | 'late' | 'now'> & { pages: Record<Group, Page> }> {
  const units = unitsAsked(user, filter.unit)
  const now = services.now()
  const pageOf = async (group: Group) => {
    const asked = { ...filter, group, after: null }
    return [group, await readPage(services, { user, filter: asked, units, now })] as const
  }
  const [pages, counts] = await Promise.all([
    Promise.all(groups.map(pageOf)),
    readGroupCounts(services, { units, now }),
  ])
  return { pages: Object.fromEntries(pages) as Record<Group, Page>, ...counts, now }
}

type Page = Pick<InboxPage, 'rows' | 'next'>
type Asked = { units: readonly string[]; now: Instant }

async function readPage(
  services: ReferralServices,
  { user, filter, units, now }: { user: User; filter: InboxFilter } & Asked,
): Promise<Page> {
  const { group, situation, sort } = filter
  const boxes = boxesOf({ group, units, sort, now })
  const after = readCursor(filter.after, boxes)
  const req = await createLocalReq({}, services.payload)
  const found = await readBoxes(req, { boxes, situation, after, limit: inboxPageSize + 1 })
  const shown = found.slice(0, inboxPageSize)
  const last = found.length > inboxPageSize ? shown.at(-1) : undefined
  return {
    rows: await toRows(services, { user, referrals: shown }),
    next: last ? encodeCursor(last, boxes) : null,
  }
}

async function readGroupCounts(
  { payload }: ReferralServices,
  asked: Asked,
): Promise<Pick<InboxPage, 'counts' | 'late'>> {
  const { late, ...counts } = await countBoxes(await createLocalReq({}, payload), asked)
  return { counts, late }
}
