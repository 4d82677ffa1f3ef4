import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { informPerson } from '../../../src/referrals/actions/informPerson'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { markFiled } from '../../../src/referrals/actions/markFiled'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { readStatus } from '../../../src/referrals/status/readStatus'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { portal, world } from './openedWorld'
import { inputOf, keysOf, kindsOf, reload, submitted, templatesOf } from './support'
import { aContact, signedIn, type Unit } from './world'

const kindsRead = async (unit: Unit, id: string) =>
  (
    await readTexts(world.services, {
      user: signedIn(world.coordinators[unit]),
      id,
      once: randomUUID(),
    })
  ).texts.map(({ kind }) => kind)

async function offered(to: Unit, basis: 'person-agrees' | null = null) {
  const { referral, token } = await submitted(world, { contact: aContact })
  const { id } = referral
  await acknowledge(world.services, await inputOf(world, 'entrance', id))
  await offerHandover(world.services, {
    ...(await inputOf(world, 'entrance', id)),
    to: world.units[to].id,
    reason: 'lived-elsewhere',
    basis,
  })
  return { id, token }
}

describe('a hand-over', () => {
  it('leaves the sender responsible until it is accepted', async () => {
    const { id } = await offered('odense')
    expect(await reload(world, id)).toMatchObject({
      holder: world.units.entrance.id,
      state: 'taken',
    })
    await expect(kindsRead('odense', id)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await kindsRead('entrance', id)).sort()).toEqual(['contact', 'report'])
    expect(await templatesOf(world, id)).toContain('referral-offered')
  })

  it('inside one body takes the words along, and the former unit reads no more', async () => {
    const { id } = await offered('deputy')
    await acceptHandover(world.services, await inputOf(world, 'deputy', id))
    expect((await kindsRead('deputy', id)).sort()).toEqual(['contact', 'report'])
    await expect(kindsRead('entrance', id)).rejects.toMatchObject({ code: 'not-found' })
    const unit = world.units.deputy.id
    expect(await keysOf(world, id)).toEqual([`contact ${unit}.1`, `text ${unit}.1`])
  })

  it('to another body takes them along on a stated basis', async () => {
    const { id } = await offered('odense', 'person-agrees')
    await acceptHandover(world.services, await inputOf(world, 'odense', id))
    expect((await kindsRead('odense', id)).sort()).toEqual(['contact', 'report'])
    await expect(kindsRead('entrance', id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('to another body without a basis leaves them where they were: the new unit rings', async () => {
    const { id } = await offered('odense')
    await acceptHandover(world.services, await inputOf(world, 'odense', id))
    const odense = signedIn(world.coordinators.odense)
    const read = await readTexts(world.services, { user: odense, id, once: randomUUID() })
    expect([read.texts, read.ring]).toEqual([[], [world.units.entrance.id]])
    expect((await kindsRead('entrance', id)).sort()).toEqual(['contact', 'report'])
    await addNote(world.services, {
      ...(await inputOf(world, 'odense', id)),
      text: 'Ringet til Esbjerg.',
    })
    expect(await kindsRead('odense', id)).toEqual(['note'])
    expect((await kindsRead('entrance', id)).sort()).toEqual(['contact', 'report'])
  })

  it('back to the body that had it first makes all of it readable there, also by its deputy', async () => {
    const { id } = await offered('odense')
    await acceptHandover(world.services, await inputOf(world, 'odense', id))
    const note = { ...(await inputOf(world, 'odense', id)), text: 'Ringet til Esbjerg.' }
    await addNote(world.services, note)
    const handOn = async (from: Unit, to: Unit) => {
      await offerHandover(world.services, {
        ...(await inputOf(world, from, id)),
        to: world.units[to].id,
        reason: 'other-task',
        basis: null,
      })
      await acceptHandover(world.services, await inputOf(world, to, id))
    }
    await handOn('odense', 'entrance')
    expect((await kindsRead('entrance', id)).sort()).toEqual(['contact', 'report'])
    expect(await kindsRead('odense', id)).toEqual(['note'])
    await handOn('entrance', 'deputy')
    expect((await kindsRead('deputy', id)).sort()).toEqual(['contact', 'report'])
    await handOn('deputy', 'entrance')
    expect((await kindsRead('entrance', id)).sort()).toEqual(['contact', 'report'])
    const { entrance, odense } = world.units
    expect((await reload(world, id)).heldBack).toMatchObject([{ unit: odense.id }])
    const names = await keysOf(world, id)
    const isNow = (name: string) => name.endsWith(`${entrance.id}.4`) || name.includes(odense.id)
    expect(names.filter((name) => !isNow(name))).toEqual([])
  })

  it('is refused to a unit of another body that no longer has an agreement', async () => {
    const { id } = await offered('odense')
    const { collection, where } = {
      collection: 'receiving-agreements' as const,
      where: { service: { equals: world.units.odense.id } },
    }
    const { docs } = await portal.payload.find({ collection, where, depth: 0 })
    const { id: agreement, ...data } = docs[0] ?? { id: '' }
    await portal.payload.delete({ collection, id: agreement })
    world.refresh()
    await expect(
      acceptHandover(world.services, await inputOf(world, 'odense', id)),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect((await kindsRead('entrance', id)).sort()).toEqual(['contact', 'report'])
    await portal.payload.create({ collection, data: data as never })
    world.refresh()
  })

  it('leaves the duties towards the person to the new body', async () => {
    const { id } = await offered('odense', 'person-agrees')
    await informPerson(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      answer: 'not-identified',
      reason: null,
      on: null,
    })
    await markFiled(world.services, { ...(await inputOf(world, 'entrance', id)), on: null })
    await acceptHandover(world.services, await inputOf(world, 'odense', id))
    expect(await reload(world, id)).toMatchObject({ informed: null, filedAt: null })
  })

  it('that is declined is back with who offered it, who is told', async () => {
    const { id } = await offered('odense')
    await declineHandover(world.services, {
      ...(await inputOf(world, 'odense', id)),
      reason: 'no-capacity',
    })
    expect(await reload(world, id)).toMatchObject({
      holder: world.units.entrance.id,
      offeredTo: null,
      declineReason: 'no-capacity',
    })
    expect(await templatesOf(world, id)).toContain('referral-offer-declined')
    const input = await inputOf(world, 'odense', id).catch((error: unknown) => error)
    await expect(acceptHandover(world.services, input as never)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('shows to the sender as being worked on, and names nobody new', async () => {
    const { id, token } = await offered('odense')
    await acceptHandover(world.services, await inputOf(world, 'odense', id))
    const status = await readStatus(world.services, token)
    expect(status).toMatchObject({ state: 'working', unit: { name: { da: 'Hjemløseenheden' } } })
    expect(JSON.stringify(status)).not.toContain('Odense')
  })
})

describe('an action', () => {
  it('from a page that shows an older state is refused, and nothing is written', async () => {
    const { referral } = await submitted(world)
    const stale = await inputOf(world, 'entrance', referral.id)
    await acknowledge(world.services, await inputOf(world, 'entrance', referral.id))
    const closing = { ...stale, outcome: 'misuse', told: 'told-not-us' } as const
    await expect(closeReferral(world.services, closing)).rejects.toMatchObject({ code: 'conflict' })
    expect(await kindsOf(world, referral.id)).toEqual(['received', 'acknowledged'])
  })

  it('sent twice is once', async () => {
    const { referral } = await submitted(world)
    const input = { ...(await inputOf(world, 'entrance', referral.id)), text: 'Et notat' }
    const [one, other] = await Promise.all([
      addNote(world.services, input),
      addNote(world.services, input),
    ])
    expect(one.version).toBe(other.version)
    expect(await addNote(world.services, input)).toMatchObject({ version: one.version })
    expect(await kindsOf(world, referral.id)).toEqual(['received', 'note-added'])
  })

  it('that wants more says what: tries, the other code, a reason', async () => {
    const { referral } = await submitted(world)
    const input = await inputOf(world, 'entrance', referral.id)
    const told = 'told-followed-up'
    const tryTo = (more: object) =>
      // Thrown at once where the input alone is wrong.
      (async () => closeReferral(world.services, { ...input, told, ...more } as never))()
    await expect(tryTo({ outcome: 'not-found' })).rejects.toMatchObject({
      details: [{ field: 'tries' }],
    })
    await expect(tryTo({ outcome: 'duplicate', sameAs: 'ABC' })).rejects.toMatchObject({
      details: [{ field: 'sameAs' }],
    })
    expect(await tryTo({ outcome: 'not-found', tries: 3 })).toMatchObject({ state: 'closed' })
  })

  it('refuses a note that may hold a CPR number', async () => {
    const { referral } = await submitted(world)
    const input = await inputOf(world, 'entrance', referral.id)
    await expect(
      (async () => addNote(world.services, { ...input, text: '010190-1234' }))(),
    ).rejects.toMatchObject({
      details: [{ field: 'text', message: 'cpr' }],
    })
  })
})
