import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client/sqlite3'
import { createLocalReq } from 'payload'
import { submitReferral } from '../../src/referrals/actions/submitReferral'
import { readCounts } from '../../src/referrals/inbox/readCounts'
import { readInbox } from '../../src/referrals/inbox/readInbox'
import { readWorkList } from '../../src/referrals/inbox/readWorkList'
import { createChangeReader } from '../../src/referrals/inbox/stream/changes'
import type { InboxFilter } from '../../src/referrals/inbox/types'
import { findByToken } from '../../src/referrals/rows/referrals'
import type { ReferralServices } from '../../src/referrals/services'
import { hashOfToken } from '../../src/referrals/token'
import { aSubmission, makeReferralWorld, signedIn } from '../integration/referrals/world'
import { openInbox } from '../../views/admin/inbox/openInbox'
import { startTestPayload } from '../support/portal'
import { fillReferrals } from './fillReferrals'
import { plansOf } from './plans'

export type InboxTimes = {
  size: number
  /** The page as it opens, its lists and all that stands beside them. */
  opened: Spent
  /** The slowest of the first pages, a page further down, what badges show, the secretariat's list. */
  first: Spent
  further: Spent
  counts: Spent
  workList: Spent
}
/** Milliseconds by the clock, and of processor time on an average. */
export type Spent = { p50: number; p95: number; cpu: number }

export type InboxMeasured = {
  times: InboxTimes[]
  /** Looks that read more of a table than they show, each with its plan; as it should be: none. */
  unindexed: readonly string[]
}

/** How many there are, and how many of them lie open with one unit. */
const sizes = [
  { size: 1_000, open: 250 },
  { size: 10_000, open: 1_250 },
  { size: 100_000, open: 5_000 },
]
const runs = 40

/**
 * The inbox of a unit with many open referrals, in a SQLite file that grows from 1,000 to 100,000
 * of them: in this process, without the network, names and all.
 */
export async function measureInbox(): Promise<InboxMeasured> {
  const portal = await startTestPayload()
  const world = await makeReferralWorld(portal)
  const { services, units, coordinators, keys } = world
  const { client } = portal.payload.db as unknown as { client: Client }
  const filling = {
    client,
    like: await oneReferral(services),
    units: {
      big: units.entrance.id,
      deputy: units.deputy.id,
      user: coordinators.entrance.id,
      others: Array.from({ length: 99 }, () => randomUUID()),
    },
    now: world.clock.now,
  }
  const user = signedIn(coordinators.entrance)
  const secretariat = signedIn(world.secretariat)
  const read = (filter: InboxFilter) => readInbox(services, { user, filter })
  const times: InboxTimes[] = []
  let filled = { total: 0, open: 0 }
  for (const { size, open } of sizes) {
    const more = { open: open - filled.open, rest: size - filled.total - (open - filled.open) }
    await fillReferrals(filling, { from: filled.total, ...more })
    filled = { total: size, open }
    const { next } = await read(asking('new'))
    const first: Spent[] = []
    for (const group of groups) first.push(await spent(() => read(asking(group))))
    times.push({
      size,
      opened: await spent(() => openInbox({ services, user, id: null, filter: wholeInbox })),
      first: first.reduce((worst, one) => (one.cpu > worst.cpu ? one : worst)),
      further: await spent(() => read(asking('new', next))),
      counts: await spent(() => readCounts(services, { user })),
      workList: await spent(() => readWorkList(services, { user: secretariat })),
    })
  }
  const unindexed = await plansOf(client, async () => {
    for (const group of groups) await read(asking(group))
    await readCounts(services, { user })
    await readWorkList(services, { user: secretariat })
    await createChangeReader(services).read()
  })
  await keys.close()
  await portal.stop()
  return { times, unindexed }
}

const groups = ['new', 'taken', 'offers', 'closed'] as const

/** Everything open, as the page shows it when nobody has narrowed it. */
const wholeInbox = { group: null, situation: null, unit: null, sort: 'deadline' } as const

function asking(group: InboxFilter['group'], after: string | null = null): InboxFilter {
  return { group, situation: null, unit: null, sort: 'deadline', after }
}

async function oneReferral(services: ReferralServices): Promise<string> {
  const receipt = await submitReferral(services, aSubmission())
  const req = await createLocalReq({}, services.payload)
  const found = await findByToken(req, hashOfToken(receipt?.token ?? ''))
  return found?.id ?? ''
}

async function spent(work: () => Promise<unknown>): Promise<Spent> {
  // What is compiled and prepared once is not what a page costs.
  for (let run = 0; run < 3; run += 1) await work()
  const taken: number[] = []
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    await work()
    taken.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(before)
  const sorted = taken.sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / runs }
}
