import { beforeEach, describe, expect, it, vi } from 'vitest'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readStatus } from '../../../src/referrals/status/readStatus'
import { dayMs } from '../../../src/referrals/periods'
import { referralTurn } from '../../../src/referrals/turn'
import { portal, world } from './openedWorld'
import { inputOf, keysOf, kindsOf, reload, submitted, templatesOf, passes } from './support'
import { aSubmission, hourMs, morning } from './world'

beforeEach(() => {
  world.clock.now = morning
})

describe('a referral that nobody takes', () => {
  it('goes deadline, deputy, secretariat, each told once', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    await passes(world, 4 * hourMs - 1)
    expect(await reload(world, id)).toMatchObject({ escalation: 'none' })
    await passes(world, 1)
    await takeDue(world.services)
    expect(await reload(world, id)).toMatchObject({
      escalation: 'deputy',
      deputyDeadlineAt: morning + 8 * hourMs,
    })
    await passes(world, 4 * hourMs)
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
    await passes(world, 4 * hourMs)
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
    await passes(world, 5 * hourMs)
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
    await passes(world, 5 * hourMs)
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
    await passes(world, 4 * hourMs)
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
