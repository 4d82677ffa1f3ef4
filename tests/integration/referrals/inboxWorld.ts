import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { newCode } from '../../../src/referrals/code'
import { readInbox } from '../../../src/referrals/inbox/readInbox'
import type { InboxFilter } from '../../../src/referrals/inbox/types'
import type { User } from '../../../src/referrals/change'
import { insertReferral } from '../../../src/referrals/rows/referrals'
import type { Referral } from '../../../src/referrals/rows/types'
import { submitted } from './support'
import type { ReferralWorld } from './world'

/** A filter with everything left open but what a test is about. */
export function asking(changes: Partial<InboxFilter> = {}): InboxFilter {
  return { group: 'new', situation: null, unit: null, sort: 'deadline', after: null, ...changes }
}

/** Rows like one that was handed over, each with changes of its own: without texts or a timeline. */
export async function insertLike(
  world: ReferralWorld,
  changes: readonly Partial<Referral>[],
): Promise<Referral[]> {
  const { referral } = await submitted(world)
  const req = await createLocalReq({}, world.services.payload)
  const rows = changes.map((change) => ({
    ...referral,
    id: randomUUID(),
    code: freeCode(),
    tokenHash: randomUUID(),
    ...change,
  }))
  for (const row of rows) await insertReferral(req, row)
  return rows
}

const codes = new Set<string>()

/** One that no row before it got: among some hundreds two may be drawn alike. */
function freeCode(): string {
  const code = newCode()
  if (codes.has(code)) return freeCode()
  codes.add(code)
  return code
}

/** The ids on every page of a list, page by page. */
export async function allPages(
  world: ReferralWorld,
  user: User,
  filter: InboxFilter,
): Promise<string[][]> {
  const pages: string[][] = []
  for (let after: string | null = null; ;) {
    const page = await readInbox(world.services, { user, filter: { ...filter, after } })
    pages.push(page.rows.map(({ id }) => id))
    if (page.next === null) return pages
    after = page.next
  }
}
