import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { readEvents } from '../../../src/referrals/rows/events'
import type { Referral, ReferralEvent } from '../../../src/referrals/rows/types'
import { openTexts } from '../../../src/referrals/texts/openTexts'
import { sweepKeys } from '../../../src/referrals/texts/sweepKeys'
import type { EventKind } from '../../../src/referrals/types'
import { portal, world } from './openedWorld'
import { play, step, type Step } from './oneHolderSteps'
import { keysOf, kindsOf, reload, submitted } from './support'
import { aContact, hourMs, morning } from './world'

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
        const { referral, token } = await submitted(world, { contact: aContact })
        const other = await submitted(world)
        const { id } = referral
        for (const round of played) {
          const scene = { world, shown: await reload(world, id), token, other: other.referral.id }
          const outcomes = await Promise.all(round.map((one) => play(one, scene)))
          seen.conflicts += outcomes.filter((outcome) => outcome === 'conflict').length
          world.clock.now += hourMs
          await checkInvariants(id)
          await checkInvariants(other.referral.id)
        }
        await note(id)
        // Left open, it would be moved with every unit that drops out from now on.
        for (const secret of [token, other.token]) {
          await withdraw(world.services, { token: secret, once: randomUUID() })
        }
      }),
      {
        numRuns: portal.database.kind === 'sqlite' ? 50 : 20,
        examples: [[oneByOne], [handedOn], [atOnce]],
      },
    )
    // The property says nothing about what never happened.
    expect(seen.moved).toBeGreaterThan(4)
    expect(seen.kept).toBeGreaterThan(0)
    expect(seen.conflicts).toBeGreaterThan(4)
    for (const kind of happens) expect([kind, seen.kinds.has(kind)]).toEqual([kind, true])
  }, 600_000)
})

const fitting = (doing: Step['doing'], to: Step['to'] = 'entrance'): Step => {
  return { doing, by: 'fitting', to, basis: false }
}
/** From body to body without a basis: what was written stays with who had it. */
const handedOn = (['odense', 'ngo', 'entrance', 'deputy', 'odense'] as const).flatMap((to) => [
  [fitting('offer', to)],
  [fitting('accept')],
])
/** Of four on one version one is done. */
const atOnce = [1, 2].map(() => [1, 2, 3, 4].map(() => fitting('note')))

/** Each of what is rare in a random sequence happens in this one. */
const oneByOne = (
  [
    ...['join', 'unjoin', 'inform', 'file', 'responsible', 'chase', 'eraseContact'],
    ...['dropOut', 'eraseTexts'],
  ] as Step['doing'][]
).map((doing) => [fitting(doing)])

const seen = { moved: 0, kept: 0, conflicts: 0, kinds: new Set<string>() }
const happens: readonly EventKind[] = [
  'moved-to-deputy',
  'joined',
  'unjoined',
  'text-erased',
  'contact-erased',
  'person-informed',
  'filed',
  'responsible-set',
  'chased',
]

async function note(id: string): Promise<void> {
  const { holding, heldBack } = await reload(world, id)
  seen.moved += holding
  seen.kept += heldBack.length
  for (const kind of await kindsOf(world, id)) seen.kinds.add(kind)
}

async function checkInvariants(id: string): Promise<void> {
  const referral = await reload(world, id)
  const req = await createLocalReq({}, portal.payload)
  const events = await readEvents(req, id)
  const moves = events.filter(({ kind }) => isMove(kind))
  // The portal moves it for a unit that dropped out, and is of no unit itself.
  const movedTo = moves.map(({ unit, detail }) => unit ?? String(detail?.unit))
  const holders = [world.units.entrance.id, ...movedTo]
  expect(referral.holder).toBe(holders.at(-1))
  expect(referral.holding).toBe(moves.length)
  // Each came from the holder before it: no hand-over was made from who had it no more.
  expect(moves.map(({ detail }) => detail?.from)).toEqual(holders.slice(0, -1))
  const former = holders.map((unit, holding) => `${unit}.${holding}`)
  const expected = referral.textErasedAt === null ? await keysAfter(moves, referral) : []
  // A former holder's key is gone with the hand-over. What a hand-over that was not committed had
  // put there is left to the sweeper: a key too many, for somebody who is not the holder.
  const found = await keysOf(world, id)
  const extra = found.filter((key) => !expected.includes(key))
  expect(extra.filter((key) => former.some((name) => key.endsWith(` ${name}`)))).toEqual([])
  if (extra.length > 0) await sweepKeys(world.services, { at: Date.now() + 2 * hourMs })
  expect(await keysOf(world, id)).toEqual(expected)
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

function isMove(kind: string): boolean {
  return kind === 'accepted' || kind === 'taken-over' || kind === 'moved-to-deputy'
}

/**
 * The keys there should be, by the timeline alone: all that a body has goes along within it and back
 * to it; to another body it goes on a basis, else it stays and what is written then has its own key.
 */
async function keysAfter(
  moves: readonly ReferralEvent[],
  { hasContact }: Referral,
): Promise<string[]> {
  const { entrance } = world.units
  const { bodies } = await world.services.current()
  const bodyOf = (unit: string) => bodies.get(unit)?.id
  let held = [{ unit: entrance.id, holding: 0, parts: ['text', 'contact'] }]
  for (const [index, { unit, detail }] of moves.entries()) {
    const to = unit ?? String(detail?.unit)
    const from = bodyOf(String(detail?.from))
    const isMoving = bodyOf(to) === from || typeof detail?.basis === 'string'
    const goesAlong = (one: { unit: string }) =>
      bodyOf(one.unit) === bodyOf(to) || (isMoving && bodyOf(one.unit) === from)
    const holding = index + 1
    const carried = held.filter(goesAlong).flatMap(({ parts }) => parts)
    const parts = isMoving ? carried : [...carried, `text.${holding}`]
    held = [...held.filter((one) => !goesAlong(one)), { unit: to, holding, parts }]
  }
  return held
    .flatMap(({ unit, holding, parts }) => parts.map((part) => `${part} ${unit}.${holding}`))
    .filter((key) => hasContact || !key.startsWith('contact'))
    .sort()
}
