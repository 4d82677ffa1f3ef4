import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeBackOffer } from '../../../src/referrals/actions/takeBackOffer'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { streamOf } from '../../../src/referrals/endpoints/stream'
import { closeStreams, createHub, type Hub } from '../../../src/referrals/inbox/stream/hub'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { catchUpWithUnits } from '../../../src/referrals/units/catchUp'
import { listenTo, type Listening } from './inboxListening'
import { rest } from './openedRest'
import { portal, world } from './openedWorld'
import { inputOf, setAgreement, submitted } from './support'
import { hourMs, signedIn, type Unit } from './world'

/** A hub that looks often, in the place where the process keeps its one. */
let hub: Hub
const everyMs = 40
beforeEach(() => {
  hub = createHub(world.services, { eachUser: 3, all: 5, everyMs })
  Object.assign(portal.payload.db, { [Symbol.for('faelles-indgang.inbox-stream')]: hub })
})
const listening: Listening[] = []
afterEach(async () => {
  for (const one of listening.splice(0)) one.stop()
  hub.close()
})

const listen = async (user: Unit | 'secretariat' | 'editor') => {
  const someone =
    user === 'secretariat' || user === 'editor' ? world[user] : world.coordinators[user]
  const one = await listenTo(rest, someone)
  listening.push(one)
  return one
}

describe('the stream', () => {
  it('tells the unit of what comes and changes, without a word, and nobody else', async () => {
    const [ours, theirs] = [await listen('entrance'), await listen('odense')]
    expect(ours.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(ours.headers.get('cache-control')).toBe('no-store')
    const { referral } = await submitted(world)
    const { id } = referral
    await ours.hears({ id, version: 1, group: 'new' })
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    await ours.hears({ id, version: 2, group: 'taken' })
    const note = { ...(await inputOf(world, 'entrance', id)), text: 'Ordet-som-ingen-maa-hoere' }
    await addNote(world.services, note)
    await ours.hears({ id, version: 3, group: 'taken' })
    const end = { outcome: 'met-helped', told: 'told-followed-up' } as const
    await closeReferral(world.services, { ...(await inputOf(world, 'entrance', id)), ...end })
    await ours.hears({ id, version: 4, group: 'closed' })
    expect(theirs.told()).toEqual([])
    for (const one of ours.told())
      expect(Object.keys(one).sort()).toEqual(['group', 'id', 'version'])
    expect(ours.text()).not.toMatch(/Ordet|Torvet|gade|met-helped/)
  })

  it('tells who gets sight of a referral, and who loses it that it is gone', async () => {
    const theirs = await listen('odense')
    const { referral } = await submitted(world)
    const { id } = referral
    const offer = async () =>
      offerHandover(world.services, {
        ...(await inputOf(world, 'entrance', id)),
        to: world.units.odense.id,
        reason: 'other-task',
        basis: null,
      })
    await offer()
    await theirs.hears({ id, version: 2, group: 'offers' })
    await takeBackOffer(world.services, await inputOf(world, 'entrance', id))
    await theirs.hears({ id, version: null, group: null })
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    await offer()
    await theirs.hears({ id, version: 5, group: 'offers' })
    // Ended while it was offered: gone as well, and nothing of how.
    const end = { outcome: 'misuse', told: 'told-not-us' } as const
    await closeReferral(world.services, { ...(await inputOf(world, 'entrance', id)), ...end })
    const gone = { id, version: null, group: null }
    await expect.poll(() => theirs.told().at(-1), { timeout: 10_000 }).toEqual(gone)
    expect(theirs.toldInTurn()).toEqual([
      { id, version: 2, group: 'offers' },
      gone,
      { id, version: 5, group: 'offers' },
      gone,
    ])
  })

  it('tells the deputy and the secretariat when it comes to them, and not before', async () => {
    const [deputy, secretariat] = [await listen('deputy'), await listen('secretariat')]
    const ours = await listen('entrance')
    const { referral } = await submitted(world)
    const { id } = referral
    await ours.hears({ id, group: 'new' })
    expect([deputy.told(), secretariat.told()]).toEqual([[], []])
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    await deputy.hears({ id, group: 'new' })
    expect(secretariat.told()).toEqual([])
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    await secretariat.hears({ id, group: 'worklist' })
    const { version } = await acknowledge(world.services, await inputOf(world, 'entrance', id))
    await deputy.hears({ id, version: null, group: null })
    await secretariat.hears({ id, version, group: 'worklist' })
  })

  it('tells the secretariat when a deputy has taken what lay with it', async () => {
    const { id } = (await submitted(world)).referral
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    const secretariat = await listen('secretariat')
    const { version } = await takeOver(world.services, await inputOf(world, 'deputy', id))
    await secretariat.hears({ id, version, group: 'worklist' })
  })

  it('tells that a deadline moved because the unit’s terms did', async () => {
    const ours = await listen('entrance')
    const { id } = (await submitted(world)).referral
    await ours.hears({ id, version: 1, group: 'new' })
    await setAgreement(world, 'entrance', { acknowledgeWithin: 120 })
    await catchUpWithUnits(world.services)
    await ours.hears({ id, version: 2, group: 'new' })
    await setAgreement(world, 'entrance', { acknowledgeWithin: 240 })
  })

  it('tells what another process wrote', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    const ours = await listen('entrance')
    const { db } = portal.payload
    // As it lies in the database when this process has had no part in it.
    await db.updateOne({ collection: 'referrals', id, data: { state: 'taken', version: 2 } })
    await db.create({
      collection: 'referral-events',
      data: {
        id: randomUUID(),
        referral: id,
        n: 200,
        kind: 'acknowledged',
        at: world.clock.now - 5_000,
        actor: 'unit',
        user: world.coordinators.entrance.id,
        unit: world.units.entrance.id,
      },
    })
    await ours.hears({ id, version: 2, group: 'taken' })
  })

  it('does not tell of a look', async () => {
    const ours = await listen('entrance')
    const { referral } = await submitted(world)
    await ours.hears({ id: referral.id })
    const user = signedIn(world.coordinators.entrance)
    await readTexts(world.services, { user, id: referral.id, once: randomUUID() })
    await pause(5 * everyMs)
    expect(ours.told()).toHaveLength(1)
  })

  it('tells what was written while it was being opened', async () => {
    const [{ referral }, ours] = await Promise.all([submitted(world), listen('entrance')])
    await pause(5 * everyMs)
    // Either told, or there before `open`, after which a page asks for all of it.
    const isThere = ours.told().some(({ id }) => id === referral.id)
    const { json } = await rest.ask(world.coordinators.entrance, 'GET', '/inbox?sort=received')
    const isListed = (json.rows as { id: string }[]).some(({ id }) => id === referral.id)
    expect(isThere || isListed).toBe(true)
  })
})

describe('streams', () => {
  it('look at the database only while somebody listens', async () => {
    const find = vi.spyOn(portal.payload.db, 'find')
    const looks = () =>
      find.mock.calls.filter(([{ collection }]) => collection === 'referral-events').length
    await pause(3 * everyMs)
    expect(looks()).toBe(0)
    const [one, other] = [await listen('entrance'), await listen('odense')]
    await expect.poll(looks).toBeGreaterThan(2)
    expect(hub.size()).toBe(2)
    one.stop()
    other.stop()
    await expect.poll(() => hub.size(), { timeout: 5000 }).toBe(0)
    await pause(3 * everyMs)
    const before = looks()
    await pause(5 * everyMs)
    expect(looks()).toBe(before)
    const again = await listen('entrance')
    const { referral } = await submitted(world)
    await again.hears({ id: referral.id })
    find.mockRestore()
  })

  it('are so many for one and so many for all; who only asks what there is takes none', async () => {
    const three = [await listen('entrance'), await listen('entrance'), await listen('entrance')]
    const tooMany = await rest.ask(world.coordinators.entrance, 'GET', '/inbox/stream')
    expect([tooMany.status, tooMany.headers.get('retry-after')]).toEqual([429, '30'])
    await fetch(`${rest.portal.url}/api/inbox/stream`, {
      method: 'HEAD',
      headers: { authorization: `JWT ${await rest.token(world.coordinators.odense)}` },
    })
    await listen('odense')
    await listen('ngo')
    expect((await rest.ask(world.coordinators.deputy, 'GET', '/inbox/stream')).status).toBe(429)
    for (const one of three) one.stop()
    await expect.poll(() => hub.size(), { timeout: 5000 }).toBe(2)
    expect((await listen('deputy')).status).toBe(200)
  })

  it('end when the listener’s role or unit is taken', async () => {
    const { payload } = portal
    const { id } = world.coordinators.ngo
    const theirs = await listen('ngo')
    await payload.update({ collection: 'users', id, data: { roles: ['editor'] } })
    await submitted(world)
    await theirs.over
    expect(theirs.told()).toEqual([])
    await payload.update({ collection: 'users', id, data: { roles: ['referral-coordinator'] } })
    const moved = world.coordinators.odense.id
    const { services: served } = await payload.findByID({
      collection: 'users',
      id: moved,
      depth: 0,
    })
    const odense = await listen('odense')
    await payload.update({ collection: 'users', id: moved, data: { services: [] } })
    const { referral } = await submitted(world)
    await offerHandover(world.services, {
      ...(await inputOf(world, 'entrance', referral.id)),
      to: world.units.odense.id,
      reason: 'place-elsewhere',
      basis: null,
    })
    await pause(5 * everyMs)
    expect(odense.told()).toEqual([])
    await payload.update({ collection: 'users', id: moved, data: { services: served } })
  })

  it('end when the portal stops, so that it need not wait for them', async () => {
    const [one, other] = [await listen('entrance'), await listen('secretariat')]
    closeStreams(portal.payload)
    await Promise.all([one.over, other.over])
    expect(hub.size()).toBe(0)
    expect((await rest.ask(world.coordinators.entrance, 'GET', '/inbox/stream')).status).toBe(429)
  })

  it('end when the database cannot be looked at for long, and begin again', async () => {
    const failing = vi.spyOn(portal.payload.db, 'find').mockRejectedValue(new Error('gone'))
    await expect(hub.listen({ user: 'x', tell: () => {}, end: () => {} })).rejects.toThrow('gone')
    failing.mockRestore()
    expect(hub.size()).toBe(0)
    const ours = await listen('entrance')
    const { referral } = await submitted(world)
    await ours.hears({ id: referral.id })
  })

  it('show that they live, last for a while, and let go of who does not read', async () => {
    const chunks: string[] = []
    const times = { heartbeatMs: 15, lastsMs: 120, mostBehind: 1000 }
    const decoder = new TextDecoder()
    for await (const chunk of streamOf(hub, 'someone', times)) chunks.push(decoder.decode(chunk))
    expect(chunks[0]).toBe('retry: 3000\nevent: open\ndata: {}\n\n')
    expect(chunks.slice(1).length).toBeGreaterThan(1)
    expect(new Set(chunks.slice(1))).toEqual(new Set([': here\n\n']))
    expect(hub.size()).toBe(0)
    const unread = streamOf(hub, 'someone', { heartbeatMs: 1, lastsMs: 60_000, mostBehind: 40 })
    await unread.getReader().read()
    await expect.poll(() => hub.size(), { timeout: 5000 }).toBe(0)
  })
})
