import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { mayDo, type Standing } from '../../../collections/referrals/access'
import { readInbox } from '../../../src/referrals/inbox/readInbox'
import { readReferral } from '../../../src/referrals/inbox/readReferral'
import { readWorkList } from '../../../src/referrals/inbox/readWorkList'
import { inboxGroups, type ReferralDetail } from '../../../src/referrals/inbox/types'
import { patchReferral } from '../../../src/referrals/rows/referrals'
import type { Referral, ReferralEvent } from '../../../src/referrals/rows/types'
import { asking } from './inboxWorld'
import { rest } from './openedRest'
import { portal, world } from './openedWorld'
import { reload, submitted } from './support'
import { hourMs, signedIn, type Coordinator } from './world'

/** One in which everybody has a standing of their own, and every field says something. */
let referral: Referral
let readers: Record<Standing, Coordinator>
beforeAll(async () => {
  const { coordinators, secretariat } = world
  readers = {
    holder: coordinators.entrance,
    deputy: coordinators.deputy,
    offered: coordinators.odense,
    kept: coordinators.ngo,
    secretariat,
  }
  const made = await submitted(world)
  referral = await withEverything(made.referral)
})

const everybody: readonly Standing[] = ['holder', 'deputy', 'offered', 'secretariat']
const whoSeesThePerson: readonly Standing[] = ['holder', 'deputy', 'offered']
const onlyTheHolder: readonly Standing[] = ['holder']

/** Decision 010, field by field: to whom each shows. */
const shown: Record<keyof ReferralDetail, readonly Standing[]> = {
  id: everybody,
  code: everybody,
  version: everybody,
  state: everybody,
  standing: everybody,
  holder: everybody,
  kommunekode: everybody,
  municipality: everybody,
  situation: whoSeesThePerson,
  age: whoSeesThePerson,
  fra: onlyTheHolder,
  responsible: onlyTheHolder,
  receivedAt: everybody,
  waitsSince: everybody,
  deadlineAt: everybody,
  isLate: everybody,
  escalation: everybody,
  replyBy: everybody,
  takenAt: everybody,
  workStartedAt: everybody,
  closedAt: everybody,
  deputy: ['holder', 'deputy', 'secretariat'],
  deputyDeadlineAt: ['holder', 'deputy', 'secretariat'],
  offer: ['holder', 'offered'],
  takenBy: onlyTheHolder,
  outcome: onlyTheHolder,
  visitSize: onlyTheHolder,
  asked: onlyTheHolder,
  source: onlyTheHolder,
  lang: onlyTheHolder,
  told: onlyTheHolder,
  declineReason: onlyTheHolder,
  informed: onlyTheHolder,
  exemptReason: onlyTheHolder,
  informedAt: onlyTheHolder,
  filedAt: onlyTheHolder,
  textErasedAt: onlyTheHolder,
  textEndsAt: onlyTheHolder,
  hasContact: onlyTheHolder,
  ring: onlyTheHolder,
  offerTo: onlyTheHolder,
  mayRead: everybody,
  may: everybody,
  timeline: everybody,
}
/** Differ by who reads, and are looked at by themselves. */
const own = ['standing', 'may', 'mayRead', 'offer', 'timeline'] as const

describe('what shows of a referral', () => {
  test.each(everybody)('to %s, by function and by REST', async (standing) => {
    const all = await readAs('holder')
    const { json } = await rest.ask(readers[standing], 'GET', `/inbox/${referral.id}`)
    for (const read of [await readAs(standing), json as unknown as ReferralDetail]) {
      expect(read.standing).toBe(standing)
      for (const [field, standings] of Object.entries(shown)) {
        if (own.some((name) => name === field)) continue
        const key = field as keyof ReferralDetail
        const value = standings.includes(standing) ? all[key] : hidden[key]
        expect([field, read[key]]).toEqual([field, value])
      }
      expect(Object.keys(read).sort()).toEqual(Object.keys(shown).sort())
      const readsTexts: readonly Standing[] = mayDo.readTexts
      expect(read.mayRead).toBe(readsTexts.includes(standing))
    }
  })

  it('says something in every field to the holder, or the test would say nothing', async () => {
    const all = await readAs('holder')
    const empty = Object.keys(shown).filter((field) => {
      const value = all[field as keyof ReferralDetail]
      return value === null || (Array.isArray(value) && value.length === 0)
    })
    // Not erased; an offer stands, so that it cannot be offered.
    expect(empty.sort()).toEqual(['offerTo', 'textErasedAt'])
    expect(all.visitSize).toBe(2)
  })

  it('shows the offer to both its sides, the receiver knowing that it is theirs', async () => {
    const [ours, theirs] = [await readAs('holder'), await readAs('offered')]
    expect(ours.offer).toMatchObject({ isToUs: false, reason: 'lived-elsewhere', basis: null })
    expect(theirs.offer).toEqual({ ...ours.offer, isToUs: true })
    expect((await readAs('deputy')).offer).toBeNull()
    expect((await readAs('secretariat')).offer).toBeNull()
  })

  it('shows to who kept words of its own those alone, and that they can be read', async () => {
    const expected = {
      standing: 'kept',
      id: referral.id,
      code: referral.code,
      mayRead: true,
      may: ['readTexts'],
      textErasedAt: null,
      textEndsAt: expect.any(Number),
    }
    const user = signedIn(readers.kept)
    expect(await readReferral(world.services, { user, id: referral.id })).toEqual(expected)
    const { json } = await rest.ask(readers.kept, 'GET', `/inbox/${referral.id}`)
    expect(json).toEqual(expected)
  })

  it('shows no more in a list than on its page', async () => {
    for (const standing of whoSeesThePerson) {
      const page = await readAs(standing)
      const lists = await Promise.all(
        inboxGroups.map((group) =>
          readInbox(world.services, {
            user: signedIn(readers[standing]),
            filter: asking({ group }),
          }),
        ),
      )
      const rows = lists.flatMap(({ rows }) => rows).filter(({ id }) => id === referral.id)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(page).toMatchObject(row)
    }
    const kept = { user: signedIn(readers.kept), filter: asking() }
    for (const group of inboxGroups) {
      const { rows } = await readInbox(world.services, { ...kept, filter: asking({ group }) })
      expect(rows).toEqual([])
    }
  })

  it('never tells the secretariat anything about the person', async () => {
    const user = signedIn(readers.secretariat)
    const list = await readWorkList(world.services, { user })
    const row = [...list.late.rows, ...list.unanswered.rows].find(({ id }) => id === referral.id)
    expect(row).toBeDefined()
    expect(await readAs('secretariat')).toMatchObject(row ?? {})
    const { json } = await rest.ask(readers.secretariat, 'GET', '/worklist')
    const told = JSON.stringify([list, json, await readAs('secretariat')])
    for (const secret of ['faengsel', '18-24', 'lived-elsewhere', 'met-helped', 'Odense', '0461']) {
      expect([secret, told.includes(secret)]).toEqual([secret, false])
    }
  })

  it('shows steps and no names, no codes to who has no part in them yet', async () => {
    const steps = ['received', 'deputy-told', 'acknowledged']
    for (const standing of ['deputy', 'offered', 'secretariat'] as const) {
      const { timeline } = await readAs(standing)
      expect(timeline.map(({ kind }) => kind)).toEqual(steps)
      for (const { user, detail } of timeline) expect([user, detail]).toEqual([null, null])
    }
  })
})

async function readAs(standing: Standing): Promise<ReferralDetail> {
  const user = signedIn(readers[standing])
  return (await readReferral(world.services, { user, id: referral.id })) as ReferralDetail
}

const hidden: Partial<Record<keyof ReferralDetail, unknown>> = {
  ...Object.fromEntries(Object.keys(shown).map((field) => [field, null])),
  visitSize: 1,
  ring: [],
  offerTo: [],
}

async function withEverything({ id, receivedAt }: Referral): Promise<Referral> {
  const { other, event } = await besideIt(id)
  const req = await createLocalReq({}, portal.payload)
  const at = receivedAt
  world.clock.now = at + 400 * hourMs
  await patchReferral(req, other, { visit: id })
  await patchReferral(req, id, {
    situation: 'faengsel',
    age: '18-24',
    fra: '0461',
    responsibleKommunekode: '0461',
    escalation: 'secretariat',
    deputyDeadlineAt: at + 6 * hourMs,
    offeredTo: world.units.odense.id,
    offerReason: 'lived-elsewhere',
    offerEndsAt: at + 9 * hourMs,
    heldBack: [{ unit: world.units.ngo.id, holding: 0, part: 'text' }],
    visit: id,
    takenAt: at + 1,
    workStartedAt: at + 2,
    closedAt: at + 3,
    outcome: 'met-helped',
    told: 'told-followed-up',
    declineReason: 'no-capacity',
    informed: 'exempt',
    exemptReason: 'secrecy',
    informedAt: at + 4,
    filedAt: at + 5,
    hasContact: true,
  })
  const unit = world.units.entrance.id
  await event({ kind: 'deputy-told', actor: 'portal', detail: { unit: world.units.deputy.id } })
  await event({ kind: 'acknowledged', actor: 'unit', unit, user: readers.holder.id })
  await event({ kind: 'offered', actor: 'unit', unit, user: readers.holder.id })
  return reload(world, id)
}

/** Another report of the same visit, and a way to add to the timeline. */
async function besideIt(id: string) {
  const { referral: other } = await submitted(world)
  let n = 900
  const event = async (data: Partial<ReferralEvent>) => {
    n += 1
    const event = { id: crypto.randomUUID(), referral: id, n, at: world.clock.now, ...data }
    await portal.payload.db.create({ collection: 'referral-events', data: event })
  }
  return { other: other.id, event }
}
