import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { addWord } from '../../../src/referrals/actions/addWord'
import { chase } from '../../../src/referrals/actions/chase'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { setResponsible } from '../../../src/referrals/actions/setResponsible'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readDuty, setDuty } from '../../../src/referrals/inbox/duty'
import { readReferral } from '../../../src/referrals/inbox/readReferral'
import { readWords } from '../../../src/referrals/inbox/readWords'
import type { ReferralDetail } from '../../../src/referrals/inbox/types'
import { whoChanged } from '../../../src/referrals/inbox/whoChanged'
import type { HandoverBasis } from '../../../src/referrals/types'
import { portal, world } from './openedWorld'
import { inputOf, submitted } from './support'
import { hourMs, signedIn, type Unit } from './world'

const as = (unit: Unit) => signedIn(world.coordinators[unit])
const detailFor = async (unit: Unit, id: string) =>
  (await readReferral(world.services, { user: as(unit), id })) as ReferralDetail

async function moveTo(unit: Unit, id: string, basis: HandoverBasis | null): Promise<void> {
  await offerHandover(world.services, {
    ...(await inputOf(world, 'entrance', id)),
    to: world.units[unit].id,
    reason: 'place-elsewhere',
    basis,
  })
  await acceptHandover(world.services, await inputOf(world, unit, id))
}

describe('the timeline', () => {
  it('names colleagues, units and municipalities, and leaves codes to the page', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    const responsible = { ...(await inputOf(world, 'entrance', id)), kommunekode: '0461' }
    await setResponsible(world.services, responsible)
    const unit = { id: world.units.entrance.id, name: 'Hjemløseenheden' }
    const { timeline } = await detailFor('entrance', id)
    expect(timeline).toEqual([
      {
        kind: 'received',
        at: world.clock.now,
        actor: 'sender',
        user: null,
        unit: null,
        detail: { unit: 'Hjemløseenheden' },
      },
      {
        kind: 'acknowledged',
        at: world.clock.now,
        actor: 'unit',
        user: 'entrance',
        unit,
        detail: null,
      },
      expect.objectContaining({ kind: 'responsible-set', detail: { kommunekode: 'Odense' } }),
    ])
  })

  it('tells another body of the unit before it, never of its people', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    world.clock.now += hourMs / 60
    const note = { ...(await inputOf(world, 'entrance', id)), text: 'Vi har set ham.' }
    await addNote(world.services, note)
    await moveTo('odense', id, 'person-agrees')
    const { timeline, takenBy } = await detailFor('odense', id)
    expect(takenBy).toBe('odense')
    expect(timeline.map(({ kind, user, unit }) => [kind, user, unit?.name ?? null])).toEqual([
      ['received', null, null],
      ['acknowledged', null, 'Hjemløseenheden'],
      ['note-added', null, 'Hjemløseenheden'],
      ['offered', null, 'Hjemløseenheden'],
      ['accepted', 'odense', 'Odenses indgang'],
    ])
    expect(timeline.at(-1)?.detail).toEqual({ from: 'Hjemløseenheden', basis: 'person-agrees' })
    const words = await readWords(world.services, { user: as('odense'), id, once: randomUUID() })
    expect(words.texts.map(({ kind, author }) => [kind, author])).toEqual([
      ['report', null],
      ['note', 'Hjemløseenheden'],
    ])
    world.clock.now += hourMs / 60
    const own = { ...(await inputOf(world, 'odense', id)), text: 'Vi tager derhen.' }
    await addNote(world.services, own)
    const later = await readWords(world.services, { user: as('odense'), id, once: randomUUID() })
    expect(later.texts.at(-1)).toMatchObject({ kind: 'note', author: 'odense' })
    expect(JSON.stringify([timeline, words])).not.toContain('"entrance"')
  })

  it('names the people of another unit of the same body', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    world.clock.now += hourMs / 60
    const note = { ...(await inputOf(world, 'entrance', id)), text: 'Vi prøver i morgen.' }
    await addNote(world.services, note)
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    await takeOver(world.services, await inputOf(world, 'deputy', id))
    const { timeline, takenBy } = await detailFor('deputy', id)
    expect(takenBy).toBe('deputy')
    expect(timeline.find(({ kind }) => kind === 'note-added')).toMatchObject({ user: 'entrance' })
    const words = await readWords(world.services, { user: as('deputy'), id, once: randomUUID() })
    expect(words.texts.at(-1)).toMatchObject({ author: 'entrance' })
  })

  it('says whom to ring where another body kept its words', async () => {
    const { referral } = await submitted(world)
    await moveTo('ngo', referral.id, null)
    const { ring, mayRead } = await detailFor('ngo', referral.id)
    const { id, name } = world.units.entrance
    expect([ring, mayRead]).toEqual([[{ id, name, phone: '+45 00 12 34 56' }], true])
    const user = as('ngo')
    const words = await readWords(world.services, { user, id: referral.id, once: randomUUID() })
    expect(words).toMatchObject({ texts: [], ring: [id] })
  })
})

describe('who was first', () => {
  it('is a colleague by name, another body by its unit, or the sender', async () => {
    const { referral, token } = await submitted(world)
    const { id, version } = referral
    const ask = (user: ReturnType<typeof signedIn>) =>
      whoChanged(world.services, { user, id, version })
    expect(await ask(as('entrance'))).toBeNull()
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    const first = { actor: 'unit', version: 2 }
    expect(await ask(as('entrance'))).toEqual({ ...first, name: 'entrance' })
    expect(await ask(signedIn(world.secretariat))).toEqual({ ...first, name: 'Hjemløseenheden' })
    expect(await ask(as('odense'))).toBeNull()
    await addWord(world.services, { token, text: 'Han er der igen.', once: randomUUID() })
    // A look changes nothing, and nobody is named for it.
    await readWords(world.services, { user: as('entrance'), id, once: randomUUID() })
    expect(await ask(as('entrance'))).toEqual({ actor: 'sender', name: null, version: 3 })
  })

  it('is named as far as the timeline names, for who is not the holder', async () => {
    const { referral } = await submitted(world)
    const { id } = referral
    world.clock.now += 5 * hourMs
    await takeDue(world.services)
    const ask = (unit: Unit) => whoChanged(world.services, { user: as(unit), id, version: 0 })
    const note = { ...(await inputOf(world, 'entrance', id)), text: 'Vi har ringet.' }
    await addNote(world.services, note)
    // That there is a note, and of whom, shows to the holder alone.
    expect(await ask('deputy')).toMatchObject({ actor: null, name: null })
    world.clock.now += hourMs / 60
    const offer = { to: world.units.odense.id, reason: 'other-task', basis: null } as const
    await offerHandover(world.services, { ...(await inputOf(world, 'entrance', id)), ...offer })
    expect(await ask('odense')).toMatchObject({ actor: null, name: null })
    world.clock.now += hourMs / 60
    const refusal = { ...(await inputOf(world, 'odense', id)), reason: 'no-capacity' } as const
    await declineHandover(world.services, refusal)
    expect(await ask('deputy')).toMatchObject({ actor: null, name: null })
    expect(await ask('entrance')).toMatchObject({ actor: 'unit', name: 'Odenses indgang' })
    world.clock.now += hourMs / 60
    const chasing = await inputOf(world, 'entrance', id)
    await chase(world.services, { ...chasing, user: signedIn(world.secretariat) })
    world.clock.now += hourMs / 60
    await takeOver(world.services, await inputOf(world, 'deputy', id))
    expect(await ask('deputy')).toMatchObject({ actor: 'unit', name: 'deputy' })
    const shown = await detailFor('deputy', id)
    expect(shown.timeline.at(-1)).toMatchObject({ kind: 'taken-over', user: 'deputy' })
  })

  it('is the secretariat without a name', async () => {
    const { referral } = await submitted(world)
    const { id, version } = referral
    const input = { ...(await inputOf(world, 'entrance', id)), user: signedIn(world.secretariat) }
    await chase(world.services, input)
    const { actor, name } = (await whoChanged(world.services, {
      user: as('entrance'),
      id,
      version,
    })) ?? { actor: null, name: '' }
    expect([actor, name]).toEqual(['unit', null])
  })
})

describe('the duty of the day', () => {
  const dutyOf = async (unit: Unit) => {
    const all = await readDuty(world.services, { user: as(unit) })
    return all.find((duty) => duty.unit === world.units[unit].id)
  }

  it('is said by the unit itself, holds for the day, and is taken back', async () => {
    const me = { id: world.coordinators.entrance.id, name: 'entrance' }
    const unit = world.units.entrance.id
    expect(await dutyOf('entrance')).toEqual({ unit, person: null, colleagues: [me] })
    await setDuty(world.services, { user: as('entrance'), unit, person: me.id })
    expect((await dutyOf('entrance'))?.person).toEqual(me)
    world.clock.now += 24 * hourMs
    expect((await dutyOf('entrance'))?.person).toBeNull()
    await setDuty(world.services, { user: as('entrance'), unit, person: me.id })
    await setDuty(world.services, { user: as('entrance'), unit, person: null })
    expect((await dutyOf('entrance'))?.person).toBeNull()
  })

  it('changes nothing else of the agreement', async () => {
    const where = { service: { equals: world.units.entrance.id } }
    const read = async () => {
      const found = await portal.payload.find({
        collection: 'receiving-agreements',
        where,
        depth: 0,
      })
      const [{ dutyOn, dutyPerson, updatedAt, ...rest } = {} as never] = found.docs
      return { rest, of: [dutyOn, dutyPerson, updatedAt].length }
    }
    const before = await read()
    const person = world.coordinators.entrance.id
    const unit = world.units.entrance.id
    await setDuty(world.services, { user: as('entrance'), unit, person })
    expect(await read()).toEqual(before)
  })

  it('is nobody from elsewhere, and nobody says it for another unit', async () => {
    const unit = world.units.entrance.id
    const set = (user: ReturnType<typeof signedIn>, person: string) =>
      setDuty(world.services, { user, unit, person })
    for (const person of [world.coordinators.deputy, world.coordinators.odense, world.editor]) {
      await expect(set(as('entrance'), person.id)).rejects.toMatchObject({ code: 'invalid' })
    }
    await expect(set(as('deputy'), world.coordinators.entrance.id)).rejects.toMatchObject({
      code: 'invalid',
    })
    for (const user of [world.editor, world.secretariat]) {
      await expect(set(signedIn(user), user.id)).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
