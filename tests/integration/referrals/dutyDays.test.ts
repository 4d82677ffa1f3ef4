import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { informPerson } from '../../../src/referrals/actions/informPerson'
import { markFiled } from '../../../src/referrals/actions/markFiled'
import { dayMs } from '../../../src/referrals/periods'
import { readEvents } from '../../../src/referrals/rows/events'
import { rest } from './openedRest'
import { portal, world } from './openedWorld'
import { inputOf, reload, submitted } from './support'
import { morning } from './world'

let id: string
/** Received on Wednesday the 25th; looked at on the Saturday after. */
beforeEach(async () => {
  world.clock.now = morning
  id = (await submitted(world)).referral.id
  world.clock.now = morning + 3 * dayMs
})

const thursdayNoon = Date.UTC(2026, 10, 26, 11)
const told = { answer: 'informed', reason: null } as const

describe('a duty that is noted on another day than it was done', () => {
  it('has the day on which it was done; the timeline has both', async () => {
    const input = await inputOf(world, 'entrance', id)
    await informPerson(world.services, { ...input, ...told, on: '2026-11-26' })
    await markFiled(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      on: '2026-11-26',
    })
    expect(await reload(world, id)).toMatchObject({
      informedAt: thursdayNoon,
      filedAt: thursdayNoon,
    })
    expect(await lastEvents(2)).toMatchObject([
      {
        kind: 'person-informed',
        at: world.clock.now,
        detail: { answer: 'informed', reason: null, on: '2026-11-26' },
      },
      { kind: 'filed', at: world.clock.now, detail: { on: '2026-11-26' } },
    ])
  })

  it.each([null, '2026-11-28'])('done today (%s), it is the moment it is noted', async (on) => {
    const input = await inputOf(world, 'entrance', id)
    await informPerson(world.services, { ...input, ...told, on })
    await markFiled(world.services, { ...(await inputOf(world, 'entrance', id)), on })
    const { now } = world.clock
    expect(await reload(world, id)).toMatchObject({ informedAt: now, filedAt: now })
    const [informed, filed] = await lastEvents(2)
    expect(informed?.detail).toEqual({ answer: 'informed', reason: null })
    expect(filed?.detail).toBeNull()
  })

  it('a day goes only with having told the person', async () => {
    const input = await inputOf(world, 'entrance', id)
    const answer = { answer: 'not-identified', reason: null, on: '2026-11-26' } as const
    const act = async () => informPerson(world.services, { ...input, ...answer })
    await expect(act()).rejects.toMatchObject({ code: 'invalid', details: [{ field: 'on' }] })
  })
})

describe('by REST', () => {
  const send = async (action: 'informPerson' | 'markFiled', fields: object) => {
    const { version } = await reload(world, id)
    const body = { version, once: randomUUID(), ...(action === 'informPerson' && told), ...fields }
    return rest.ask(world.coordinators.entrance, 'POST', `/inbox/${id}/${action}`, body)
  }

  it.each(['informPerson', 'markFiled'] as const)('%s takes a day, or none', async (action) => {
    expect((await send(action, { on: '2026-11-26' })).status).toBe(200)
    const field = action === 'markFiled' ? 'filedAt' : 'informedAt'
    expect((await reload(world, id))[field]).toBe(thursdayNoon)
    expect((await send(action, {})).status).toBe(200)
    expect((await reload(world, id))[field]).toBe(world.clock.now)
  })

  it.each([
    ['2026-11-29', 'future'],
    ['2026-11-24', 'before-receipt'],
    ['2026-13-01', 'not-a-date'],
    ['2026-11-26T10:00:00Z', null],
    [20261126, null],
  ])('%s is refused, and nothing is written', async (on, problem) => {
    const before = await reload(world, id)
    for (const action of ['informPerson', 'markFiled'] as const) {
      const { status, json } = await send(action, { on })
      expect(status).toBe(400)
      expect(json.errors).toMatchObject([{ field: 'on', ...(problem && { message: problem }) }])
      expect(JSON.stringify(json)).not.toContain(String(on))
    }
    expect(await reload(world, id)).toEqual(before)
  })
})

async function lastEvents(count: number) {
  const events = await readEvents(await createLocalReq({}, portal.payload), id)
  return events.slice(-count)
}
