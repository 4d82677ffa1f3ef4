import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAppError } from '../../../src/errors'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { addWord } from '../../../src/referrals/actions/addWord'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { startWork } from '../../../src/referrals/actions/startWork'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { takeBackOffer } from '../../../src/referrals/actions/takeBackOffer'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readEvents } from '../../../src/referrals/rows/events'
import { findByToken, findReferral } from '../../../src/referrals/rows/referrals'
import type { Referral } from '../../../src/referrals/rows/types'
import { openTexts } from '../../../src/referrals/texts/openTexts'
import { sweepKeys } from '../../../src/referrals/texts/sweepKeys'
import { hashOfToken } from '../../../src/referrals/token'
import { startTestPayload, type TestPayload } from '../../support/portal'
import {
  aSubmission,
  hourMs,
  makeReferralWorld,
  morning,
  signedIn,
  type ReferralWorld,
} from './world'

let portal: TestPayload
let world: ReferralWorld
beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeReferralWorld(portal)
})
afterAll(async () => {
  await world?.keys.close()
  await portal?.stop()
})

const units = ['entrance', 'deputy', 'odense', 'ngo'] as const
const doings = [
  'acknowledge',
  'startWork',
  'offer',
  'accept',
  'decline',
  'takeBack',
  'takeOver',
  'note',
  'word',
  'close',
  'withdraw',
  'time',
] as const
type Step = {
  doing: (typeof doings)[number]
  /** `fitting`: whoever may do it as things stand; the others are refused. */
  by: (typeof units)[number] | 'fitting'
  to: (typeof units)[number]
  basis: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  doing: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...doings.slice(0, 9)) },
    { weight: 12, arbitrary: fc.constantFrom('offer' as const, 'accept' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...doings) },
    { weight: 2, arbitrary: fc.constant('time' as const) },
  ),
  by: fc.oneof(
    { weight: 4, arbitrary: fc.constant('fitting' as const) },
    fc.constantFrom(...units),
  ),
  to: fc.constantFrom(...units),
  basis: fc.boolean(),
})

/** Rounds of up to four actions that begin at the same moment. */
const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 6,
  maxLength: 14,
})

describe('whatever several people do at once', () => {
  it('a referral has one holder, who alone can read it, and its timeline says how it came there', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (played) => {
        world.clock.now = morning
        const { token } = (await submitReferral(world.services, aSubmission())) ?? { token: '' }
        const { id } = await byToken(token)
        for (const round of played) {
          const shown = await byId(id)
          await Promise.all(round.map((one) => play(one, shown, token)))
          world.clock.now += hourMs
          await checkInvariants(id)
        }
        const { holding, heldBack } = await byId(id)
        seen.moved += holding
        seen.kept += heldBack.length
      }),
      { numRuns: portal.database.kind === 'sqlite' ? 50 : 20 },
    )
    // The property says nothing about what never happened.
    expect(seen.moved).toBeGreaterThan(4)
    expect(seen.kept).toBeGreaterThan(0)
    expect(seen.conflicts).toBeGreaterThan(4)
  }, 300_000)
})

const seen = { moved: 0, kept: 0, conflicts: 0 }

async function checkInvariants(id: string): Promise<void> {
  const referral = await byId(id)
  const req = await createLocalReq({}, portal.payload)
  const events = await readEvents(req, id)
  const moves = events.filter(({ kind }) => kind === 'accepted' || kind === 'taken-over')
  const holders = [world.units.entrance.id, ...moves.map(({ unit }) => unit)]
  expect(referral.holder).toBe(holders.at(-1))
  expect(referral.holding).toBe(moves.length)
  // Each came from the holder before it: no hand-over was made from who had it no more.
  expect(moves.map(({ detail }) => detail?.from)).toEqual(holders.slice(0, -1))
  const kept = referral.heldBack.map(({ unit, holding, part }) => `${part} ${unit}.${holding}`)
  const now = `${referral.textPart} ${referral.holder}.${referral.holding}`
  const expected = referral.textErasedAt === null ? [...kept, now].sort() : []
  // A former holder's key is gone with the hand-over. What a hand-over that was not committed had
  // put there is left to the sweeper: a key too many, for somebody who is not the holder.
  const former = holders.map((unit, holding) => `${unit}.${holding}`)
  const found = await keysOf(id)
  const extra = found.filter((key) => !expected.includes(key))
  expect(extra.filter((key) => former.some((name) => key.endsWith(` ${name}`)))).toEqual([])
  if (extra.length > 0) await sweepKeys(world.services, { at: Date.now() + 2 * hourMs })
  expect((await keysOf(id)).sort()).toEqual(expected)
  if (referral.textErasedAt !== null) return
  const texts = await openTexts(world.services, {
    referral,
    names: [
      `${referral.holder}.${referral.holding}`,
      ...referral.heldBack.map((one) => `${one.unit}.${one.holding}`),
    ],
  })
  expect(texts.filter(({ kind }) => kind === 'report')).toHaveLength(1)
}

/** What is refused is refused with a reason; nothing else may go wrong. */
async function play(one: Step, shown: Referral, token: string): Promise<void> {
  try {
    await perform(one, shown, token)
  } catch (error) {
    if (isAppError(error, 'conflict')) {
      seen.conflicts += 1
      return
    }
    if (isAppError(error, 'not-found')) return
    if (isAppError(error, 'forbidden') || isAppError(error, 'invalid') || isAppError(error, 'gone'))
      return
    throw error
  }
}

function perform({ doing, by, to, basis }: Step, shown: Referral, token: string): Promise<unknown> {
  const { services } = world
  const once = randomUUID()
  const user = signedIn(world.coordinators[by === 'fitting' ? fitting(doing, shown) : by])
  const input = { user, id: shown.id, version: shown.version, once }
  switch (doing) {
    case 'acknowledge':
      return acknowledge(services, input)
    case 'startWork':
      return startWork(services, input)
    case 'offer':
      return offerHandover(services, {
        ...input,
        to: world.units[to].id,
        reason: 'other-task',
        basis: basis ? 'person-agrees' : null,
      })
    case 'accept':
      return acceptHandover(services, input)
    case 'decline':
      return declineHandover(services, { ...input, reason: 'no-capacity' })
    case 'takeBack':
      return takeBackOffer(services, input)
    case 'takeOver':
      return takeOver(services, input)
    case 'note':
      return addNote(services, { ...input, text: 'Vi har ringet.' })
    case 'word':
      return addWord(services, { token, text: 'Han er der igen.', once })
    case 'close':
      return closeReferral(services, { ...input, outcome: 'met-helped', told: 'told-followed-up' })
    case 'withdraw':
      return withdraw(services, { token, once })
    case 'time':
      world.clock.now += 5 * hourMs
      return takeDue(services)
  }
}

function fitting(doing: Step['doing'], { holder, offeredTo, deputy }: Referral) {
  const unit = doing === 'accept' || doing === 'decline' ? offeredTo : holder
  const found = units.find((one) => world.units[one].id === (doing === 'takeOver' ? deputy : unit))
  return found ?? 'entrance'
}

async function keysOf(id: string): Promise<string[]> {
  const rows = await world.keys.list({ after: { referral: id, part: '', holder: '' }, limit: 20 })
  return rows
    .filter(({ referral }) => referral === id)
    .map(({ part, holder }) => `${part} ${holder}`)
}

async function byToken(token: string): Promise<Referral> {
  const found = await findByToken(await createLocalReq({}, portal.payload), hashOfToken(token))
  if (!found) throw new Error('no such referral')
  return found
}

async function byId(id: string): Promise<Referral> {
  const found = await findReferral(await createLocalReq({}, portal.payload), id)
  if (!found) throw new Error('no such referral')
  return found
}
