import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hourlyLimits } from '../../../src/referrals/protection/limits'
import { createProtection } from '../../../src/referrals/protection/protection'
import type { Referral } from '../../../src/referrals/rows/types'
import { referralRoutes } from '../../../src/referrals/routes'
import { hashOfToken } from '../../../src/referrals/token'
import { take } from '../http/attack'
import { startPortal, type TestPortal } from '../http/portal'
import { typedMark } from '../http/typedMark'
import { startCitizenPortal, type CitizenPortal } from './citizen/portal'
import { filledIn, writerAt } from './citizen/writer'
import { hostileForms } from './hostile/forms'
import type { HostileForm, Target } from './hostile/made'
import { sendRaw } from './hostile/send'
import { cprLike } from './hostile/values'

let portal: CitizenPortal
let guardedDoor: TestPortal
let target: Target
/** Hashes of the links that were given out, as the rows have them. */
const given = new Set<string>()

beforeAll(async () => {
  portal = await startCitizenPortal({ envSource: { TRUST_PROXY: '1' } })
  guardedDoor = await startPortal({
    payload: portal.payload,
    envSource: { TRUST_PROXY: '1' },
    routes: referralRoutes({
      ...portal.context,
      protection: createProtection({ hashKey: 'a-hash-key-for-tests' }),
    }),
  })
  const { directory, receivers } = await portal.context.content.current()
  const silentUnits = directory.source.services
    .map(({ id }) => id)
    .filter((id) => !receivers.has(id))
  target = { complete: (await filledIn(writerAt(portal))).fields, silentUnits }
  // The demo has referrals of its own.
  for (const { tokenHash } of await referrals()) given.add(tokenHash)
})
afterAll(async () => {
  await guardedDoor?.stop()
  await portal?.stop()
})

async function referrals(): Promise<Referral[]> {
  const { docs } = await portal.payload.db.find<Referral>({
    collection: 'referrals',
    pagination: false,
  })
  return docs
}

/** Sends some at a time; what is wrong with the answers, one line each. */
async function sendAll(port: number, forms: Iterable<HostileForm>): Promise<string[]> {
  const wrong: string[] = []
  const byStatus: Record<string, number> = {}
  const queue = forms[Symbol.iterator]()
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { what, bytes, expected } = next.value
      const { status, location } = await sendRaw(port, bytes)
      byStatus[status] = (byStatus[status] ?? 0) + 1
      const [, token] = /^(?:\/en)?\/henvendelse\/([\w-]+)\/kvittering$/.exec(location ?? '') ?? []
      if (token) given.add(hashOfToken(token))
      const isRefusal = typeof status === 'number' && status < 500 && status !== 303
      const isReceipt = status === 303 && token !== undefined
      const isRight = { refused: isRefusal, accepted: isReceipt, either: isRefusal || isReceipt }
      if (!isRight[expected]) wrong.push(`${status} ${what}: ${bytes.toString().slice(-400)}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  console.info(`hostile submissions: ${JSON.stringify(byStatus)}`)
  return wrong
}

type Before = { counts: Record<string, number>; ids: ReadonlySet<string> }

async function lookBefore(): Promise<Before> {
  const ids = new Set((await referrals()).map(({ id }) => id))
  return { counts: await portal.rows(), ids }
}

/** Exactly what was given a receipt is there, each once, with a unit that receives. */
async function expectOnlyAccepted({ counts: before, ids }: Before): Promise<void> {
  const rows = await referrals()
  expect(rows.map(({ tokenHash }) => tokenHash).sort()).toEqual([...given].sort())
  const { receivers } = await portal.context.content.current()
  for (const { holder, age, asked, kommunekode } of rows) {
    expect(receivers.has(holder)).toBe(true)
    expect([age === 'under-18', String(asked) === 'sagt-nej', kommunekode]).toEqual([
      false,
      false,
      expect.stringMatching(/^\d{4}$/),
    ])
  }
  const after = await portal.rows()
  const more = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
  const added = rows.filter(({ id }) => !ids.has(id))
  const withContact = added.filter(({ hasContact }) => hasContact).length
  expect(more('referrals')).toBe(added.length)
  expect(more('referral-events')).toBe(added.length)
  expect(more('referral-texts')).toBe(added.length + withContact)
  expect(more('keys')).toBe(added.length + withContact)
  const known = new Set(rows.map(({ id }) => id))
  const { docs } = await portal.payload.find({ collection: 'messages', pagination: false })
  const about = docs.map(({ referral }) => referral)
  for (const id of about) if (id) expect(known.has(id)).toBe(true)
  for (const { id } of added) expect(about).toContain(id)
}

describe('2,100 hostile submissions', () => {
  it.each([1, 2, 3])(
    'part %i: no 5xx, and nothing that was refused is stored',
    async (part) => {
      const before = await lookBefore()
      const forms = take(hostileForms(20261125 + part, target), 500)
      expect(await sendAll(portal.port, forms)).toEqual([])
      await expectOnlyAccepted(before)
    },
    240_000,
  )

  it('part 4: the same to an address that has to show something first', async () => {
    const before = await lookBefore()
    const forms = take(hostileForms(4, { ...target, isGuarded: true }), 600)
    const earlier = given.size
    expect(await sendAll(guardedDoor.port, forms)).toEqual([])
    expect(given.size - earlier).toBeGreaterThan(hourlyLimits.free)
    expect(given.size - earlier).toBeLessThanOrEqual(2 * hourlyLimits.free)
    await expectOnlyAccepted(before)
  }, 240_000)

  it('leave nothing in the log that somebody typed', () => {
    for (const { logged } of [portal, guardedDoor]) {
      const lines = JSON.stringify(logged)
      for (const typed of [typedMark, 'spam.example', ...cprLike, target.complete.hvad ?? '']) {
        expect([typed, lines.includes(typed)]).toEqual([typed, false])
      }
      expect(logged.filter(({ status }) => Number(status) >= 500)).toEqual([])
    }
  })
})
