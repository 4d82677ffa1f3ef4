import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { chase } from '../../../src/referrals/actions/chase'
import { noteGap } from '../../../src/referrals/actions/noteGap'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readCounts } from '../../../src/referrals/inbox/readCounts'
import { readWorkList } from '../../../src/referrals/inbox/readWorkList'
import { catchUpWithUnits } from '../../../src/referrals/units/catchUp'
import { portal, world } from './openedWorld'
import { inputOf, reload, submitted } from './support'
import { hourMs, signedIn } from './world'

const secretariat = () => signedIn(world.secretariat)
const workList = () => readWorkList(world.services, { user: secretariat() })
const later = async (hours: number) => {
  world.clock.now += hours * hourMs
  await takeDue(world.services)
}

describe('the secretariat’s work list', () => {
  it('has what neither unit nor deputy took, until somebody does', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    await later(5)
    expect((await workList()).late).toEqual({ rows: [], total: 0 })
    await later(5)
    const { late } = await workList()
    expect(late).toMatchObject({
      rows: [
        {
          id,
          code: referral.code,
          standing: 'secretariat',
          holder: { name: 'Hjemløseenheden' },
          municipality: 'Esbjerg',
          isLate: true,
          situation: null,
          age: null,
        },
      ],
      total: 1,
    })
    const { version } = await reload(world, id)
    const input = { user: secretariat(), id, version, once: randomUUID() }
    await chase(world.services, input)
    expect((await workList()).late.total).toBe(1)
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    expect((await workList()).late.total).toBe(0)
  })

  it('has what was never answered', async () => {
    const { referral } = await submitted(world)
    await acknowledge(world.services, await inputOf(world, 'entrance', referral.id))
    const isThere = async () =>
      (await workList()).unanswered.rows.some(({ id }) => id === referral.id)
    expect(await isThere()).toBe(false)
    await later(14 * 24 + 1)
    expect(await isThere()).toBe(true)
  })

  it('has what nobody looks after, once a unit and its deputy have gone', async () => {
    const { payload } = portal
    const { referral } = await submitted(world)
    const units = [world.units.entrance.id, world.units.deputy.id]
    const change = async (status: 'live' | 'withdrawn') => {
      for (const id of units) {
        await payload.update({ collection: 'services', id, data: { status } })
      }
      world.refresh()
    }
    await change('withdrawn')
    await catchUpWithUnits(world.services)
    const { withoutUnit, late } = await workList()
    expect(withoutUnit.rows.map(({ id }) => id)).toContain(referral.id)
    expect(withoutUnit.rows.find(({ id }) => id === referral.id)?.holder.name).toBe(
      'Hjemløseenheden',
    )
    expect(late.rows.map(({ id }) => id)).not.toContain(referral.id)
    await change('live')
  })

  it('has where nobody receives, by municipality, first where that is still so', async () => {
    for (const [kommunekode, situation] of [
      ['0851', 'gade'],
      ['0851', 'sofa'],
      ['0851', 'gade'],
      ['0751', 'gade'],
      ['0561', 'gade'],
    ] as const) {
      await noteGap(world.services, { kommunekode, situation })
    }
    const data = { kommunekode: '0101', situation: 'gade', month: '2020-01', key: 'old' } as const
    await portal.payload.create({ collection: 'referral-gaps', data })
    const { gaps } = await workList()
    expect(gaps.rows.map(({ municipality, isClosedNow }) => [municipality, isClosedNow])).toEqual([
      ['Aalborg', false],
      ['Aarhus', false],
      ['Esbjerg', true],
    ])
    expect(gaps.rows[0]).toMatchObject({ kommunekode: '0851', months: 1 })
    expect(gaps.rows[0]?.situations.toSorted()).toEqual(['gade', 'sofa'])
  })

  it('has messages that reached nobody, with names for ids and no address', async () => {
    const { referral } = await submitted(world)
    // Nothing sends what the tests before have put in the outbox.
    await portal.payload.db.deleteMany({ collection: 'messages', where: {} })
    const messages = [
      { receiverKind: 'user', receiver: world.coordinators.entrance.id, referral: referral.id },
      { receiverKind: 'unit', receiver: world.units.odense.id, referral: randomUUID() },
      { receiverKind: 'sender', receiver: referral.id, referral: referral.id },
      { receiverKind: 'secretariat', receiver: null, referral: null },
    ]
    for (const [index, message] of messages.entries()) {
      await portal.payload.db.create({
        collection: 'messages',
        data: {
          ...message,
          id: randomUUID(),
          key: randomUUID(),
          template: 'referral-new',
          lang: 'da',
          // One that is put off is tried further, and shown none the less.
          ...(index === 0
            ? { state: 'queued', attempts: 5, failure: '452' }
            : { state: 'failed', attempts: 3, failure: '550' }),
          at: world.clock.now - index,
          nextTryAt: world.clock.now,
        },
      })
    }
    const { undeliverable } = await workList()
    const about = { id: referral.id, code: referral.code }
    expect(undeliverable.total).toBe(4)
    expect(undeliverable.rows.map(({ receiver, referral: of }) => [receiver, of])).toEqual([
      ['entrance', about],
      ['Odenses indgang', null],
      [null, about],
      [null, null],
    ])
    expect(undeliverable.rows.map(({ isStillTried }) => isStillTried)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(JSON.stringify(undeliverable)).not.toContain('@')
  })

  it('is counted as it is listed, and nobody else has one', async () => {
    const { late, withoutUnit, unfit, unanswered, gaps, undeliverable } = await workList()
    const { inbox, workList: counted } = await readCounts(world.services, { user: secretariat() })
    expect(inbox).toBeNull()
    expect(counted).toEqual({
      late: late.total,
      withoutUnit: withoutUnit.total,
      unfit: unfit.total,
      unanswered: unanswered.total,
      gaps: gaps.rows.filter(({ isClosedNow }) => !isClosedNow).length,
      undeliverable: undeliverable.total,
    })
    for (const user of [signedIn(world.coordinators.entrance), signedIn(world.editor), null]) {
      await expect(readWorkList(world.services, { user })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
    expect(await readCounts(world.services, { user: null })).toMatchObject({
      inbox: null,
      workList: null,
    })
  })
})
