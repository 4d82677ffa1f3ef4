import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { addWord } from '../../../src/referrals/actions/addWord'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { joinReferrals } from '../../../src/referrals/actions/joinReferrals'
import { unjoinReferral } from '../../../src/referrals/actions/unjoinReferral'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readStatus } from '../../../src/referrals/status/readStatus'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { portal, world } from './openedWorld'
import { inputOf, kindsOf, reload, submitted } from './support'
import { hourMs, signedIn } from './world'

const offered = async (to: 'odense' | 'deputy', basis: 'law' | null = 'law') => {
  const { referral } = await submitted(world)
  const input = {
    ...(await inputOf(world, 'entrance', referral.id)),
    to: world.units[to].id,
    reason: 'other-task',
    basis,
  } as const
  return offerHandover(world.services, input)
}

it('accepting twice is once', async () => {
  const { id } = await offered('odense')
  const input = await inputOf(world, 'odense', id)
  const first = await acceptHandover(world.services, input)
  expect((await acceptHandover(world.services, input)).version).toBe(first.version)
})
it('declining twice is once', async () => {
  const { id } = await offered('odense')
  const input = { ...(await inputOf(world, 'odense', id)), reason: 'no-capacity' } as const
  const first = await declineHandover(world.services, input)
  expect((await declineHandover(world.services, input)).version).toBe(first.version)
})
it('taking over twice is once', async () => {
  const { referral } = await submitted(world)
  world.clock.now += 5 * hourMs
  await takeDue(world.services)
  const input = await inputOf(world, 'deputy', referral.id)
  const first = await takeOver(world.services, input)
  expect((await takeOver(world.services, input)).version).toBe(first.version)
})
it('who serves both units accepts for the other', async () => {
  const { id, version } = await offered('deputy')
  const both = {
    ...signedIn(world.coordinators.deputy),
    services: [world.units.entrance.id, world.units.deputy.id],
  }
  const done = await acceptHandover(world.services, { user: both, id, version, once: randomUUID() })
  expect(done.holder).toBe(world.units.deputy.id)
})
it('a due step counts as one change', async () => {
  const { referral } = await submitted(world)
  world.clock.now += 5 * hourMs
  await takeDue(world.services)
  const kinds = await kindsOf(world, referral.id)
  expect([kinds, (await reload(world, referral.id)).version]).toEqual([
    ['received', 'deputy-told'],
    2,
  ])
})
it('the unit does not read the secret of the link', async () => {
  const contact = { email: 'a@b.example', phone: '', wantsReceipt: true }
  const { referral, token } = await submitted(world, { contact })
  const read = await readTexts(world.services, {
    user: signedIn(world.coordinators.entrance),
    id: referral.id,
    once: randomUUID(),
  })
  expect(JSON.stringify(read.texts)).not.toContain(token)
})
it('unjoining after a hand-over does not write to what another body holds', async () => {
  const one = (await submitted(world)).referral
  const two = (await submitted(world)).referral
  await joinReferrals(world.services, {
    ...(await inputOf(world, 'entrance', one.id)),
    with: two.id,
  })
  await offerHandover(world.services, {
    ...(await inputOf(world, 'entrance', one.id)),
    to: world.units.odense.id,
    reason: 'other-task',
    basis: 'law',
  })
  await acceptHandover(world.services, await inputOf(world, 'odense', one.id))
  const before = (await reload(world, two.id)).version
  await unjoinReferral(world.services, await inputOf(world, 'odense', one.id))
  expect([(await reload(world, two.id)).version, await kindsOf(world, two.id)]).toEqual([
    before,
    ['received', 'joined'],
  ])
})
it('two visits become one', async () => {
  const ids: string[] = []
  for (let i = 0; i < 4; i++) ids.push((await submitted(world)).referral.id)
  const [a, b, c, d] = ids as [string, string, string, string]
  await joinReferrals(world.services, { ...(await inputOf(world, 'entrance', a)), with: b })
  await joinReferrals(world.services, { ...(await inputOf(world, 'entrance', c)), with: d })
  await joinReferrals(world.services, { ...(await inputOf(world, 'entrance', a)), with: c })
  const visits = new Set(await Promise.all(ids.map(async (id) => (await reload(world, id)).visit)))
  expect(visits.size).toBe(1)
})
it('the duty person by Payload’s own API is of the unit’s body', async () => {
  const { docs } = await portal.payload.find({
    collection: 'receiving-agreements',
    where: { service: { equals: world.units.entrance.id } },
  })
  await expect(
    portal.payload.update({
      collection: 'receiving-agreements',
      id: docs[0]?.id ?? '',
      data: { dutyPerson: world.coordinators.odense.id },
      user: signedIn(world.coordinators.entrance),
      overrideAccess: false,
    }),
  ).rejects.toThrow()
})

it('a better description of the place, once asked for, takes it up again', async () => {
  const { referral, token } = await submitted(world)
  const { id } = referral
  const close = async (told: 'told-place-unclear' | 'told-followed-up') =>
    closeReferral(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      outcome: 'not-found',
      tries: 3,
      told,
    })
  const add = () =>
    addWord(world.services, { token, text: 'Bag den røde bygning', once: randomUUID() })
  world.clock.now += 20 * 24 * hourMs
  await close('told-place-unclear')
  expect(await readStatus(world.services, token)).toMatchObject({ takesWord: true, isOpen: false })
  expect(await add()).toBe(true)
  expect(await reload(world, id)).toMatchObject({
    state: 'working',
    outcome: null,
    closedAt: null,
    replyBy: world.clock.now + 14 * 24 * hourMs,
  })
  await close('told-followed-up')
  expect(await add()).toBe(false)
})
