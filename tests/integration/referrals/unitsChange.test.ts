import { beforeEach, describe, expect, it } from 'vitest'
import { idOf } from '../../../collections/access/roles'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { catchUpWithUnits } from '../../../src/referrals/units/catchUp'
import { moveFromGone } from '../../../src/referrals/units/moveFromGone'
import { testPassword } from '../../support/makeUser'
import { portal, world } from './openedWorld'
import {
  inputOf,
  keysOf,
  kindsOf,
  reload,
  setAgreement,
  submitted,
  templatesOf,
  passes,
} from './support'
import { aContact, hourMs, morning } from './world'

beforeEach(() => {
  world.clock.now = morning
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
    await passes(world, 4 * hourMs)
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
    await passes(world, 4 * hourMs)
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
    await passes(world, 4 * hourMs)
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
        password: testPassword,
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

  it('leave what they have to nobody while they are there', async () => {
    const { id } = (await submitted(world)).referral
    // As when it was handed over to another unit just before the portal followed the first one.
    await moveFromGone(world.services, id)
    expect(await reload(world, id)).toMatchObject({ holder: world.units.entrance.id, version: 1 })
  })

  it('that drop out leave what they have to their deputy', async () => {
    const { id } = (await submitted(world, { contact: aContact })).referral
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
