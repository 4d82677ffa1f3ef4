import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { idOf } from '../../../collections/access/roles'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addWord } from '../../../src/referrals/actions/addWord'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readStatus } from '../../../src/referrals/status/readStatus'
import { referralTurn } from '../../../src/referrals/turn'
import { catchUpWithUnits } from '../../../src/referrals/units/catchUp'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { inputOf, keysOf, kindsOf, reload, setAgreement, submitted, templatesOf } from './support'
import { aSubmission, hourMs, makeReferralWorld, morning, type ReferralWorld } from './world'

let portal: TestPayload
let world: ReferralWorld
beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeReferralWorld(portal)
})
afterAll(async () => {
  await world?.keys.close()
  await portal?.stop()
})
beforeEach(() => {
  world.clock.now = morning
})

const dayMs = 24 * hourMs
const passes = async (ms: number) => {
  world.clock.now += ms
  await takeDue(world.services)
}
const contact = { email: 'borger@post.example', phone: '', wantsReceipt: false }

describe('a referral that nobody takes', () => {
  it('goes deadline, deputy, secretariat, each told once', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    await passes(4 * hourMs - 1)
    expect(await reload(world, id)).toMatchObject({ escalation: 'none' })
    await passes(1)
    await takeDue(world.services)
    expect(await reload(world, id)).toMatchObject({
      escalation: 'deputy',
      deputyDeadlineAt: morning + 8 * hourMs,
    })
    await passes(4 * hourMs)
    await takeDue(world.services)
    expect(await reload(world, id)).toMatchObject({ escalation: 'secretariat', state: 'received' })
    const templates = await templatesOf(world, id)
    for (const template of [
      'referral-late-deputy',
      'referral-late-holder',
      'referral-late-secretariat',
    ]) {
      expect(templates.filter((one) => one === template)).toHaveLength(1)
    }
  })

  it('after a downtime is caught up with in its order, without telling twice', async () => {
    const { referral } = await submitted(world)
    world.clock.now += 3 * dayMs
    await Promise.all([takeDue(world.services), takeDue(world.services)])
    expect((await kindsOf(world, referral.id)).slice(0, 2)).toEqual(['received', 'deputy-told'])
    await passes(4 * hourMs)
    expect(await kindsOf(world, referral.id)).toEqual([
      'received',
      'deputy-told',
      'secretariat-told',
    ])
  })

  it('can be taken by the deputy once it is late, not before', async () => {
    const { id } = (await submitted(world)).referral
    const early = await inputOf(world, 'deputy', id)
    await expect(takeOver(world.services, early)).rejects.toMatchObject({ code: 'not-found' })
    await passes(5 * hourMs)
    await takeOver(world.services, await inputOf(world, 'deputy', id))
    expect(await reload(world, id)).toMatchObject({
      holder: world.units.deputy.id,
      state: 'taken',
      escalation: 'none',
    })
    expect(await keysOf(world, id)).toEqual([`text ${world.units.deputy.id}.1`])
  })

  it('is late for the sender to see, and honestly so', async () => {
    const { token } = await submitted(world)
    expect(await readStatus(world.services, token)).toMatchObject({ isLate: false })
    await passes(5 * hourMs)
    expect(await readStatus(world.services, token)).toMatchObject({
      isLate: true,
      promisedAt: morning + 4 * hourMs,
    })
  })
})

describe('an offer that nobody answers', () => {
  it('is back after its deadline, and both are told', async () => {
    const { id } = (await submitted(world)).referral
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    await offerHandover(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      to: world.units.odense.id,
      reason: 'other-task',
      basis: null,
    })
    await passes(4 * hourMs)
    expect(await reload(world, id)).toMatchObject({
      offeredTo: null,
      holder: world.units.entrance.id,
    })
    expect(
      (await templatesOf(world, id)).filter((one) => one === 'referral-offer-expired'),
    ).toHaveLength(2)
  })
})

describe('what is due', () => {
  it('waits for none that fails, however many they are', async () => {
    const ids = []
    for (let one = 0; one < 4; one += 1) {
      world.clock.now += 1
      ids.push((await submitted(world)).referral.id)
    }
    const broken = ids.slice(0, 3)
    const create = portal.payload.db.create.bind(portal.payload.db)
    const failing = vi.spyOn(portal.payload.db, 'create').mockImplementation(async (args) => {
      if (broken.includes(String(args.data.referral))) throw new Error('broken for good')
      return create(args)
    })
    world.clock.now += 4 * hourMs
    await takeDue(world.services, { limit: 2 })
    failing.mockRestore()
    expect(await reload(world, ids[3] ?? '')).toMatchObject({ escalation: 'deputy' })
    for (const id of broken) {
      await portal.payload.db.deleteOne({ collection: 'referrals', where: { id: { equals: id } } })
    }
  })

  it('comes sooner when the secretariat cuts a period, for what is there too', async () => {
    // Its sender writes about themselves: nothing else is due of it before.
    const question = { ...aSubmission().question, about: 'mig' as const }
    const { id } = (await submitted(world, { question, asked: 'mig' })).referral
    await closeReferral(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      outcome: 'misuse',
      told: 'told-not-us',
    })
    const cut = async (textDaysAfterClosing: number) => {
      await portal.payload.updateGlobal({
        slug: 'referral-periods',
        data: { textDaysAfterClosing },
      })
      world.refresh()
    }
    const turn = referralTurn(world.services)
    await turn()
    await cut(30)
    world.clock.now += 31 * dayMs
    await turn()
    await cut(90)
    expect(await keysOf(world, id)).toEqual([])
  })
})

describe('units that change', () => {
  it('move open deadlines with their terms, and leave the promise as it was', async () => {
    const { id } = (await submitted(world)).referral
    await setAgreement(world, 'entrance', { acknowledgeWithin: 120 })
    await catchUpWithUnits(world.services)
    expect(await reload(world, id)).toMatchObject({
      deadlineAt: morning + 2 * hourMs,
      dueAt: morning + 2 * hourMs,
      promisedAt: morning + 4 * hourMs,
    })
    await catchUpWithUnits(world.services)
    expect(await kindsOf(world, id)).toEqual(['received', 'deadline-moved'])
    await setAgreement(world, 'entrance', { acknowledgeWithin: 240 })
  })

  it('are skipped at once when they pause, and get nothing new', async () => {
    const { id } = (await submitted(world)).referral
    await setAgreement(world, 'entrance', { isPaused: true })
    await catchUpWithUnits(world.services)
    await takeDue(world.services)
    expect(await reload(world, id)).toMatchObject({ escalation: 'deputy' })
    expect((await submitted(world)).referral.holder).toBe(world.units.deputy.id)
    await setAgreement(world, 'entrance', { isPaused: false })
  })

  it('are skipped as a deputy that was told already, and as one that an offer waits for', async () => {
    const { id } = (await submitted(world)).referral
    await passes(4 * hourMs)
    expect(await reload(world, id)).toMatchObject({ escalation: 'deputy' })
    await setAgreement(world, 'deputy', { isPaused: true })
    await catchUpWithUnits(world.services)
    await takeDue(world.services)
    expect(await reload(world, id)).toMatchObject({ escalation: 'secretariat' })
    await offerHandover(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      to: world.units.odense.id,
      reason: 'other-task',
      basis: null,
    })
    await setAgreement(world, 'odense', { isPaused: true })
    await catchUpWithUnits(world.services)
    await takeDue(world.services)
    expect(await reload(world, id)).toMatchObject({ offeredTo: null })
    await setAgreement(world, 'odense', { isPaused: false })
    await setAgreement(world, 'deputy', { isPaused: false })
  })

  it('move the deadlines of a deputy and of an offer as their own', async () => {
    const { id } = (await submitted(world)).referral
    await passes(4 * hourMs)
    await offerHandover(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      to: world.units.odense.id,
      reason: 'other-task',
      basis: null,
    })
    await setAgreement(world, 'odense', { acknowledgeWithin: 300 })
    await setAgreement(world, 'deputy', { acknowledgeWithin: 60 })
    await catchUpWithUnits(world.services)
    expect(await reload(world, id)).toMatchObject({
      deputyDeadlineAt: morning + 5 * hourMs,
      offerEndsAt: morning + 9 * hourMs,
    })
    await setAgreement(world, 'odense', { acknowledgeWithin: 240 })
    await setAgreement(world, 'deputy', { acknowledgeWithin: 240 })
  })

  it('with another deputy let that one step in, also where the first was told', async () => {
    const [waiting, late] = [
      (await submitted(world)).referral.id,
      (await submitted(world)).referral.id,
    ]
    await passes(4 * hourMs)
    await acknowledge(world.services, await inputOf(world, 'entrance', waiting))
    const { entrance, deputy } = world.units
    const body = { organisation: idOf(entrance.organisation) ?? '' }
    const other = await portal.payload.create({
      collection: 'services',
      data: {
        ...body,
        name: 'Nattens team',
        kind: 'outreach',
        status: 'live',
        kommunekoder: ['0561'],
        holidays: 'closed',
        confirmEveryDays: 90,
        alwaysOpen: true,
      },
    })
    await portal.payload.create({
      collection: 'users',
      data: {
        name: 'night',
        email: 'night@portal.example',
        password: 'et-langt-kodeord-til-proeven',
        roles: ['referral-coordinator'],
        services: [other.id],
        ...body,
      },
    })
    await setAgreement(world, 'entrance', { deputy: other.id })
    await catchUpWithUnits(world.services)
    await takeDue(world.services)
    expect(await reload(world, waiting)).toMatchObject({ deputy: other.id, state: 'taken' })
    expect(await reload(world, late)).toMatchObject({ deputy: other.id, escalation: 'deputy' })
    await setAgreement(world, 'entrance', { deputy: deputy.id })
  })

  it('that drop out leave what they have to their deputy', async () => {
    const { id } = (await submitted(world, { contact })).referral
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    const { entrance, deputy } = world.units
    await portal.payload.update({
      collection: 'services',
      id: entrance.id,
      data: { status: 'paused' },
    })
    world.refresh()
    await catchUpWithUnits(world.services)
    expect(await reload(world, id)).toMatchObject({
      holder: deputy.id,
      state: 'received',
      takenAt: null,
      deadlineAt: morning + 4 * hourMs,
    })
    expect(await keysOf(world, id)).toEqual([`contact ${deputy.id}.1`, `text ${deputy.id}.1`])
    expect(await templatesOf(world, id)).toContain('referral-moved-to-deputy')
    await portal.payload.update({
      collection: 'services',
      id: entrance.id,
      data: { status: 'live' },
    })
    world.refresh()
  })
})

describe('reminders', () => {
  it('the unit hears of a reply that is due, of its duty to inform, and of texts that will go', async () => {
    const { id } = (await submitted(world)).referral
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    await passes(12 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-reply-due')
    await passes(2 * dayMs)
    const ofReply = (await templatesOf(world, id)).filter((one) => one === 'referral-reply-due')
    expect(ofReply).toHaveLength(2)
    await passes(11 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-inform-due')
    await passes(125 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-erase-in-30-days')
    await passes(23 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-erase-in-7-days')
    await passes(7 * dayMs)
    expect(await keysOf(world, id)).toEqual([])
    expect(await reload(world, id)).toMatchObject({ state: 'taken', textErasedAt: world.clock.now })
  })
})

describe('erasing', () => {
  it('takes the contact 30 days after closing, the texts after 90, the rest in the end', async () => {
    const { referral, token } = await submitted(world, { contact })
    const { id } = referral
    await closeReferral(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      outcome: 'met-helped',
      told: 'told-followed-up',
    })
    await passes(30 * dayMs)
    expect(await keysOf(world, id)).toEqual([`text ${world.units.entrance.id}.0`])
    await passes(60 * dayMs)
    expect(await keysOf(world, id)).toEqual([])
    expect(await readStatus(world.services, token)).toMatchObject({ state: 'erased' })
    await passes(30 * dayMs)
    expect(await readStatus(world.services, token)).toBeNull()
    expect(await reload(world, id)).toMatchObject({
      month: '2026-11',
      code: id,
      outcome: 'met-helped',
      situation: 'gade',
      dueAt: null,
    })
    expect([await kindsOf(world, id), await templatesOf(world, id)]).toEqual([[], []])
    expect(await textsOf(id)).toBe(0)
  })

  it('is at once when the sender withdraws; nothing wrapped is left in any file', async () => {
    const { referral, token } = await submitted(world, { contact })
    const { id } = referral
    const rows = await world.keys.list({ after: { referral: id, part: '', holder: '' }, limit: 2 })
    expect(rows.map(({ referral: of }) => of)).toEqual([id, id])
    const once = randomUUID()
    expect(await withdraw(world.services, { token, once })).toBe(true)
    expect(await withdraw(world.services, { token, once })).toBe(true)
    expect(await withdraw(world.services, { token, once: randomUUID() })).toBe(false)
    expect(await addWord(world.services, { token, text: 'Mere', once: randomUUID() })).toBe(false)
    expect([await keysOf(world, id), await textsOf(id)]).toEqual([[], 0])
    expect(await readStatus(world.services, token)).toMatchObject({
      state: 'withdrawn',
      isOpen: false,
    })
    if (portal.database.kind !== 'sqlite') return
    for (const { wrapped } of rows) expect(isInAnyFile(wrapped)).toBe(false)
  })
})

async function textsOf(id: string): Promise<number> {
  const where = { referral: { equals: id } }
  return (await portal.payload.count({ collection: 'referral-texts', where })).totalDocs
}

function isInAnyFile(needle: string): boolean {
  const { directory } = portal.database
  const files = readdirSync(directory).filter((file) => file.includes('.db'))
  return files.some((file) => readFileSync(path.join(directory, file)).includes(needle))
}
