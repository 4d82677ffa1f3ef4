import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { addNote } from '../../../src/referrals/actions/addNote'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { readReferral } from '../../../src/referrals/inbox/readReferral'
import { readWords } from '../../../src/referrals/inbox/readWords'
import { suggestJoins } from '../../../src/referrals/joining/suggestJoins'
import { readEvents } from '../../../src/referrals/rows/events'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { portal, world } from './openedWorld'
import { inputOf, kindsOf, reload, submitted } from './support'
import { hourMs, signedIn, type Unit } from './world'

const as = (unit: Unit) => signedIn(world.coordinators[unit])
const look = (id: string, once: string, kind?: 'looked' | 'printed') =>
  readTexts(world.services, { user: as('entrance'), id, once, as: kind })

describe('a look is noted', () => {
  it('also when its form has the id of something else that was done', async () => {
    const { id } = (await submitted(world)).referral
    const input = await inputOf(world, 'entrance', id)
    await addNote(world.services, { ...input, text: 'Vi har ringet.' })
    await look(id, input.once)
    expect(await kindsOf(world, id)).toEqual(['received', 'note-added', 'looked'])
  })

  it('once for a form that is sent again, and anew when it comes long after', async () => {
    const { id } = (await submitted(world)).referral
    const once = randomUUID()
    const first = await look(id, once)
    world.clock.now += 5_000
    expect((await look(id, once)).notedAt).toBe(first.notedAt)
    expect(await kindsOf(world, id)).toEqual(['received', 'looked'])
    world.clock.now += hourMs
    expect((await look(id, once)).notedAt).toBe(world.clock.now)
    expect(await kindsOf(world, id)).toEqual(['received', 'looked', 'looked'])
    expect((await reload(world, id)).lookedAt).toBe(world.clock.now)
  })

  it('as printed after it was looked at', async () => {
    const { id } = (await submitted(world)).referral
    const once = randomUUID()
    await look(id, once)
    world.clock.now += 1_000
    await look(id, once, 'printed')
    expect(await kindsOf(world, id)).toEqual(['received', 'looked', 'printed'])
  })
})

describe('a former unit that kept its words', () => {
  it('reads them also while the referral is offered back to it', async () => {
    const { id } = (await submitted(world)).referral
    const offer = async (from: Unit, to: Unit) =>
      offerHandover(world.services, {
        ...(await inputOf(world, from, id)),
        to: world.units[to].id,
        reason: 'other-task',
        basis: null,
      })
    await offer('entrance', 'odense')
    await acceptHandover(world.services, await inputOf(world, 'odense', id))
    await offer('odense', 'entrance')
    const reader = { user: as('entrance'), id }
    // Two reports that the new unit has may not be told of to who has neither.
    await expect(
      suggestJoins(world.services, { ...reader, once: randomUUID() }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const { standing, mayRead } = await readReferral(world.services, reader)
    expect([standing, mayRead]).toEqual(['offered', true])
    const { texts } = await readWords(world.services, { ...reader, once: randomUUID() })
    expect(texts.map(({ kind }) => kind)).toEqual(['report'])
    const req = await createLocalReq({}, portal.payload)
    const last = (await readEvents(req, id)).at(-1)
    expect(last).toMatchObject({ kind: 'looked', unit: world.units.entrance.id })
  })
})
