import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { joinReferrals } from '../../../src/referrals/actions/joinReferrals'
import { unjoinReferral } from '../../../src/referrals/actions/unjoinReferral'
import { suggestJoins } from '../../../src/referrals/joining/suggestJoins'
import { insertLike } from './inboxWorld'
import { world } from './openedWorld'
import { inputOf, kindsOf, reload, submitted } from './support'
import { aSubmission, signedIn } from './world'

const at = (where: string, position: { lat: number; lon: number } | null = null) => ({
  report: { ...aSubmission().report, where, position },
})

describe('reports of probably the same person', () => {
  it('are suggested by place, time and situation, without a word of them', async () => {
    const one = (await submitted(world, at('Ved Netto på Torvegade'))).referral
    const near = (await submitted(world, at('foran netto'))).referral
    await submitted(world, at('Havnen, kaj 4'))
    const user = signedIn(world.coordinators.entrance)
    const found = await suggestJoins(world.services, { user, id: one.id, once: randomUUID() })
    expect(found).toEqual([
      {
        id: near.id,
        code: near.code,
        receivedAt: near.receivedAt,
        situation: 'gade',
        near: 'words',
      },
    ])
    expect(await kindsOf(world, near.id)).toEqual(['received', 'compared'])
    const stranger = signedIn(world.coordinators.odense)
    await expect(
      suggestJoins(world.services, { user: stranger, id: one.id, once: randomUUID() }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are suggested by positions a short walk apart, and not by ones across town', async () => {
    const one = (await submitted(world, at('Bag kirken', { lat: 55.4665, lon: 8.4517 }))).referral
    const near = (await submitted(world, at('En bænk', { lat: 55.4671, lon: 8.4531 }))).referral
    await submitted(world, at('Bag kirken', { lat: 55.48, lon: 8.49 }))
    const user = signedIn(world.coordinators.entrance)
    const found = await suggestJoins(world.services, { user, id: one.id, once: randomUUID() })
    expect(found.map(({ id, near: why }) => [id, why])).toEqual([[near.id, 'position']])
  })

  it('are found among the many that a big city’s unit has', async () => {
    const where = at('Bag Musikhuset')
    const one = (await submitted(world, where)).referral
    const near = (await submitted(world, where)).referral
    const later = (index: number) => ({ receivedAt: near.receivedAt + index })
    await insertLike(world, [
      ...Array.from({ length: 30 }, (_, index) => ({
        ...later(index),
        situation: 'vold' as const,
      })),
      ...Array.from({ length: 130 }, (_, index) => later(Math.floor(index / 3))),
    ])
    const user = signedIn(world.coordinators.entrance)
    const found = await suggestJoins(world.services, { user, id: one.id, once: randomUUID() })
    expect(found.map(({ id }) => id)).toEqual([near.id])
    expect(await kindsOf(world, near.id)).toEqual(['received', 'compared'])
  })

  it('become one visit, and can stand by themselves again', async () => {
    const one = (await submitted(world)).referral
    const other = (await submitted(world)).referral
    const third = (await submitted(world)).referral
    const visitOf = async (id: string) => (await reload(world, id)).visit
    for (const { id } of [other, third]) {
      await joinReferrals(world.services, {
        ...(await inputOf(world, 'entrance', one.id)),
        with: id,
      })
    }
    expect(await Promise.all([one, other, third].map(({ id }) => visitOf(id)))).toEqual([
      one.id,
      one.id,
      one.id,
    ])
    await unjoinReferral(world.services, await inputOf(world, 'entrance', other.id))
    expect(await Promise.all([one, other, third].map(({ id }) => visitOf(id)))).toEqual([
      one.id,
      null,
      one.id,
    ])
    await unjoinReferral(world.services, await inputOf(world, 'entrance', one.id))
    expect(await visitOf(third.id)).toBeNull()
    expect(await kindsOf(world, other.id)).toEqual(['received', 'joined', 'unjoined'])
  })

  it('are joined only by the unit that has both', async () => {
    const own = (await submitted(world)).referral
    const question = { ...aSubmission().question, kommune: '0461' }
    const others = (await submitted(world, { question })).referral
    const input = { ...(await inputOf(world, 'entrance', own.id)), with: others.id }
    await expect(joinReferrals(world.services, input)).rejects.toMatchObject({ code: 'invalid' })
    expect((await reload(world, others.id)).visit).toBeNull()
  })
})
