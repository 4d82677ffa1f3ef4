import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { joinReferrals } from '../../../src/referrals/actions/joinReferrals'
import { unjoinReferral } from '../../../src/referrals/actions/unjoinReferral'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { suggestJoins } from '../../../src/referrals/joining/suggestJoins'
import { dayMs } from '../../../src/referrals/periods'
import { patchReferral } from '../../../src/referrals/rows/referrals'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { portal, world } from './openedWorld'
import { inputOf, kindsOf, reload, submitted } from './support'
import { signedIn } from './world'

let anonymous: string
let open: string
beforeAll(async () => {
  ;({ anonymous, open } = await oneOfTwoAnonymous())
})

/** Two reports of one visit, of which one has ended so long ago that it is a row for statistics. */
async function oneOfTwoAnonymous() {
  const { id: closing } = (await submitted(world)).referral
  const { id: staying } = (await submitted(world)).referral
  await join(closing, staying)
  await closeReferral(world.services, {
    ...(await inputOf(world, 'entrance', closing)),
    outcome: 'met-helped',
    told: 'told-followed-up',
  })
  for (const days of [91, 31]) {
    world.clock.now += days * dayMs
    await takeDue(world.services)
  }
  const { month } = await reload(world, closing)
  expect(month).not.toBeNull()
  return { anonymous: closing, open: staying }
}

async function join(one: string, other: string): Promise<void> {
  await joinReferrals(world.services, {
    ...(await inputOf(world, 'entrance', one)),
    with: other,
  })
}

/** Works on others, and sees to it that nothing came back to the one that is anonymous. */
async function leavesItAlone(work: () => Promise<unknown>): Promise<void> {
  const before = await reload(world, anonymous)
  await work()
  expect(await reload(world, anonymous)).toEqual(before)
  expect(await kindsOf(world, anonymous)).toEqual([])
}

const as = () => signedIn(world.coordinators.entrance)

it('an anonymous referral is not read, and no look is noted on it', async () => {
  await leavesItAlone(async () => {
    const reader = { user: as(), id: anonymous, once: randomUUID() }
    await expect(readTexts(world.services, reader)).rejects.toMatchObject({ code: 'gone' })
    expect(await suggestJoins(world.services, reader)).toEqual([])
  })
})

it('nor is one whose words have been erased', async () => {
  const { id } = (await submitted(world)).referral
  const req = await createLocalReq({}, portal.payload)
  await patchReferral(req, id, { textErasedAt: world.clock.now })
  const reader = { user: as(), id, once: randomUUID() }
  await expect(readTexts(world.services, reader)).rejects.toMatchObject({ code: 'gone' })
  expect(await suggestJoins(world.services, reader)).toEqual([])
  expect(await kindsOf(world, id)).toEqual(['received'])
  const stranger = { ...reader, user: signedIn(world.coordinators.odense) }
  await expect(readTexts(world.services, stranger)).rejects.toMatchObject({ code: 'not-found' })
})

it('another that joins its visit leaves it alone, also when two visits become one', async () => {
  const { id: third } = (await submitted(world)).referral
  const { id: fourth } = (await submitted(world)).referral
  await join(third, fourth)
  await leavesItAlone(() => join(third, open))
  expect((await reload(world, open)).visit).toBe(third)
})

it('another that leaves its visit leaves it alone', async () => {
  const req = await createLocalReq({}, portal.payload)
  await patchReferral(req, open, { visit: (await reload(world, anonymous)).visit })
  await leavesItAlone(async () =>
    unjoinReferral(world.services, await inputOf(world, 'entrance', open)),
  )
  expect((await reload(world, open)).visit).toBeNull()
})

it('it cannot be taken out of its visit itself', async () => {
  await leavesItAlone(async () => {
    const input = await inputOf(world, 'entrance', anonymous)
    await expect(unjoinReferral(world.services, input)).rejects.toMatchObject({ code: 'conflict' })
  })
})
