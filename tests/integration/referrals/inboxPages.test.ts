import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readCounts } from '../../../src/referrals/inbox/readCounts'
import { inboxPageSize, readInbox } from '../../../src/referrals/inbox/readInbox'
import { inboxGroups, type InboxGroup } from '../../../src/referrals/inbox/types'
import type { Referral } from '../../../src/referrals/rows/types'
import { allPages, asking, insertLike } from './inboxWorld'
import { portal, world } from './openedWorld'
import { inputOf, submitted } from './support'
import { hourMs, signedIn, type Unit } from './world'

const as = (unit: Unit) => signedIn(world.coordinators[unit])
const boxOf = async (unit: Unit, group: InboxGroup) =>
  (await readInbox(world.services, { user: as(unit), filter: asking({ group }) })).rows
const countsOf = async (unit: Unit) =>
  (await readInbox(world.services, { user: as(unit), filter: asking() })).counts

describe('the boxes', () => {
  it('follow a referral from untaken to ended', async () => {
    const before = await countsOf('entrance')
    const { referral } = await submitted(world)
    const { id } = referral
    const [row] = await boxOf('entrance', 'new')
    expect(row).toMatchObject({
      id,
      code: referral.code,
      standing: 'holder',
      holder: { id: world.units.entrance.id, name: 'Hjemløseenheden' },
      municipality: 'Esbjerg',
      situation: 'gade',
      age: '25-plus',
      isLate: false,
      takenBy: null,
      offer: null,
      visitSize: 1,
    })
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    expect(await boxOf('entrance', 'new')).toEqual([])
    expect(await boxOf('entrance', 'taken')).toMatchObject([{ id, takenBy: 'entrance' }])
    const end = { outcome: 'met-helped', told: 'told-followed-up' } as const
    await closeReferral(world.services, { ...(await inputOf(world, 'entrance', id)), ...end })
    expect(await boxOf('entrance', 'taken')).toEqual([])
    expect(await boxOf('entrance', 'closed')).toMatchObject([{ id, outcome: 'met-helped' }])
    expect(await countsOf('entrance')).toEqual({ ...before, closed: before.closed + 1 })
  })

  it('show an offer to both sides, and the words of it to nobody else', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    await offerHandover(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      to: world.units.odense.id,
      reason: 'lived-elsewhere',
      basis: null,
    })
    const offer = {
      from: { name: 'Hjemløseenheden' },
      to: { name: 'Odenses indgang' },
      reason: 'lived-elsewhere',
      isOtherBody: true,
    }
    expect(await boxOf('entrance', 'offers')).toMatchObject([
      { id, standing: 'holder', offer: { ...offer, isToUs: false } },
    ])
    expect(await boxOf('odense', 'offers')).toMatchObject([
      { id, standing: 'offered', situation: 'gade', offer: { ...offer, isToUs: true } },
    ])
    // Whoever offers it is responsible until it is accepted: it stays where it was as well.
    expect(await boxOf('entrance', 'new')).toMatchObject([{ id }])
    for (const unit of ['deputy', 'ngo'] as const) {
      for (const group of inboxGroups) expect(await boxOf(unit, group)).toEqual([])
    }
    const refusal = { ...(await inputOf(world, 'odense', id)), reason: 'not-our-task' } as const
    await declineHandover(world.services, refusal)
    expect(await boxOf('odense', 'offers')).toEqual([])
    expect(await boxOf('entrance', 'offers')).toEqual([])
    expect((await countsOf('entrance')).offers).toBe(0)
  })

  it('show to the deputy what is late, and nothing before', async () => {
    world.clock.now += 24 * hourMs
    const { referral } = await submitted(world)
    const { id } = referral
    const isThere = async () => (await boxOf('deputy', 'new')).some((row) => row.id === id)
    expect(await isThere()).toBe(false)
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    const found = (await boxOf('deputy', 'new')).find((row) => row.id === id)
    expect(found).toMatchObject({
      standing: 'deputy',
      isLate: true,
      situation: 'gade',
      offer: null,
    })
    const page = await readInbox(world.services, { user: as('deputy'), filter: asking() })
    expect(page.late).toBe(page.counts.new)
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    expect(await isThere()).toBe(false)
  })
})

describe('a long list', () => {
  /** Many with the same moments, in every box, and in two units that one coordinator serves. */
  let rows: Referral[]
  let both: ReturnType<typeof signedIn>
  beforeAll(async () => {
    const at = world.clock.now
    const units = [world.units.odense.id, world.units.ngo.id]
    rows = await insertLike(
      world,
      Array.from({ length: 400 }, (_, index) => rowNumber(index, units, at)),
    )
    both = { ...as('odense'), services: units }
  })

  const fieldOf = { deadline: 'deadlineAt', received: 'receivedAt' } as const
  const lists = inboxGroups.flatMap((group) =>
    (['deadline', 'received'] as const).map((sort) => ({ group, sort })),
  )
  it.each(lists)('comes page by page, each row once: $group by $sort', async ({ group, sort }) => {
    const [field, sign] = orderOf(group, sort)
    const expected = rows
      .filter((row) => isIn(row, group))
      .sort((one, other) => {
        const difference = (one[field] ?? 0) - (other[field] ?? 0)
        return sign * (difference || (one.id < other.id ? -1 : 1))
      })
      .map(({ id }) => id)
    const pages = await allPages(world, both, asking({ group, sort }))
    expect(pages.flat()).toEqual(expected)
    expect(pages.slice(0, -1).every((page) => page.length === inboxPageSize)).toBe(true)
    expect(pages.length).toBeGreaterThan(1)
  })

  it('can be narrowed to a situation and to a unit', async () => {
    const ngo = world.units.ngo.id
    const filter = asking({ group: 'new', situation: 'sofa', unit: ngo })
    const found = (await allPages(world, both, filter)).flat()
    const expected = rows.filter(
      (row) => isIn(row, 'new') && row.situation === 'sofa' && row.holder === ngo,
    )
    expect(found.toSorted()).toEqual(expected.map(({ id }) => id).sort())
    expect(found.length).toBeGreaterThan(0)
    const page = await readInbox(world.services, { user: both, filter })
    expect(page.counts.new).toBe(
      visitsIn(rows.filter((row) => isIn(row, 'new') && row.holder === ngo)),
    )
  })

  it('is counted with each visit once', async () => {
    expect(visitsIn(rows)).toBeLessThan(rows.length)
    const { inbox } = await readCounts(world.services, { user: both })
    for (const group of ['new', 'taken', 'offers'] as const) {
      expect([group, inbox?.[group]]).toEqual([
        group,
        visitsIn(rows.filter((row) => isIn(row, group))),
      ])
    }
    const monthAgo = world.clock.now - 30 * 24 * hourMs
    const ended = rows.filter((row) => isIn(row, 'closed') && (row.closedAt ?? 0) >= monthAgo)
    expect(inbox?.closed).toBe(visitsIn(ended))
    const late = rows.filter((row) => isIn(row, 'new') && row.deadlineAt < world.clock.now)
    expect(inbox?.late).toBe(visitsIn(late))
  })

  it('takes the same number of looks for one row as for a page of them', async () => {
    const looks = async (filter: Parameters<typeof asking>[0]) => {
      const found = vi.spyOn(portal.payload.db, 'find')
      const { rows: shown } = await readInbox(world.services, {
        user: both,
        filter: asking(filter),
      })
      const count = found.mock.calls.length
      found.mockRestore()
      return { count, shown: shown.length }
    }
    const { next } = await readInbox(world.services, {
      user: both,
      filter: asking({ group: 'taken' }),
    })
    const full = await looks({ group: 'taken', after: next })
    const few = await looks({ group: 'taken', situation: 'vold' })
    expect([full.shown, few.shown]).toEqual([inboxPageSize, 1])
    expect(full.count).toBe(few.count)
  })

  it('refuses a cursor of another list, and what is none', async () => {
    const read = (filter: Parameters<typeof asking>[0]) =>
      readInbox(world.services, { user: both, filter: asking(filter) })
    const { next } = await read({ group: 'new' })
    await expect(read({ group: 'taken', after: next })).rejects.toMatchObject({ code: 'invalid' })
    for (const after of [
      '',
      'x',
      '%',
      'W10',
      Buffer.from('["new deadline","a",1]').toString('base64url'),
    ]) {
      await expect(read({ after })).rejects.toMatchObject({ code: 'invalid' })
    }
    const unit = world.units.entrance.id
    await expect(read({ unit })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('stays whole while others come in and go', async () => {
    const filter = asking({ group: 'taken', sort: 'received' })
    const first = await readInbox(world.services, { user: both, filter })
    const [newer] = await insertLike(world, [
      {
        ...rowNumber(1, [world.units.odense.id], world.clock.now),
        receivedAt: world.clock.now + 1,
      },
    ])
    const rest = (await allPages(world, both, { ...filter, after: null })).flat()
    const second = await readInbox(world.services, {
      user: both,
      filter: { ...filter, after: first.next },
    })
    expect(rest[0]).toBe(newer?.id)
    expect(second.rows.map(({ id }) => id)).toEqual(
      rest.slice(inboxPageSize + 1, 2 * inboxPageSize + 1),
    )
    const req = await createLocalReq({}, portal.payload)
    const where = { id: { equals: newer?.id } }
    await portal.payload.db.deleteOne({ collection: 'referrals', where, req })
  })

  function visitsIn(found: readonly Referral[]): number {
    return new Set(found.map(({ id, visit }) => visit ?? id)).size
  }

  function orderOf(group: InboxGroup, sort: 'deadline' | 'received') {
    if (group === 'closed') return ['closedAt', -1] as const
    if (sort === 'received') return [fieldOf.received, -1] as const
    return [group === 'offers' ? 'offerEndsAt' : fieldOf.deadline, 1] as const
  }

  function isIn(row: Referral, group: InboxGroup): boolean {
    if (group === 'new') return row.state === 'received'
    if (group === 'taken') return row.state === 'taken' || row.state === 'working'
    if (group === 'offers') return row.offeredTo !== null
    return row.closedAt !== null && row.month === null
  }
})

/** Of five: untaken, taken, worked on, closed; every third open one is offered; some are anonymous. */
function rowNumber(index: number, units: readonly string[], at: number): Partial<Referral> {
  const state = (['received', 'taken', 'working', 'closed', 'received'] as const)[index % 5]
  const moment = at - (index % 7) * hourMs
  const isClosed = state === 'closed'
  const isOffered = !isClosed && index % 3 !== 2
  const isAnonymous = isClosed && index % 20 === 3
  const to = units[(index + 1) % units.length]
  return {
    state,
    holder: units[index % units.length],
    deputy: null,
    situation: index === 1 ? 'vold' : index % 4 < 2 ? 'sofa' : 'gade',
    receivedAt: moment,
    deadlineAt: moment + 4 * hourMs,
    takenAt: state === 'received' ? null : moment,
    // An anonymous one ended long ago, as far as its moments tell.
    closedAt: isClosed ? at - ((index % 50) + (isAnonymous ? 40 : 0)) * 24 * hourMs : null,
    month: isAnonymous ? '2026-10' : null,
    ...(isOffered && {
      offeredTo: to,
      offerReason: 'other-task' as const,
      offeredAt: moment,
      offerEndsAt: moment + 8 * hourMs,
    }),
    visit: index % 11 === 1 ? `visit-${index % 3}` : null,
    ...(isAnonymous && { code: randomUUID() }),
    version: 1 + (index % 3),
  } as Partial<Referral>
}
