import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { makeReferralWorld, type ReferralWorld } from '../referrals/world'
import { aTurn, secretariat, startBench, type Bench } from './support/bench'
import { startMailServer, type MailServer } from './support/mailServer'

let bench: Bench
let world: ReferralWorld
let server: MailServer
beforeAll(async () => {
  bench = await startBench()
  world = await makeReferralWorld(bench)
  server = await startMailServer()
})
afterAll(async () => {
  await server?.kill()
  await world?.keys.close()
  await bench?.stop()
})
beforeEach(() => bench.reset())

it('somebody is written to in the language they chose, and in Danish where they chose none', async () => {
  const [english, danish, silent] = [
    await bench.user('english', 'en'),
    await bench.user('dansk', 'da'),
    await bench.user('tavs'),
  ]
  // As a user looks who was there before there was a choice.
  await bench.payload.db.updateOne({
    collection: 'users',
    id: silent.id,
    data: { language: null },
  })
  const to = { template: 'referral-new', receiverKind: 'user' } as const
  await bench.put(...[english, danish, silent].map(({ id }) => ({ ...to, receiver: id })))
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  expect(languageTo(english.email)).toBe('en')
  expect(languageTo(danish.email)).toBe('da')
  expect(languageTo(silent.email)).toBe('da')
})

it('the language is read when the mail is sent, like the address', async () => {
  const user = await bench.user('skifter', 'da')
  await bench.put({ template: 'referral-new', receiverKind: 'user', receiver: user.id })
  await bench.payload.update({ collection: 'users', id: user.id, data: { language: 'en' } })
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  expect(languageTo(user.email)).toBe('en')
})

it('of the people of a unit each is written to in their own', async () => {
  const { entrance } = world.coordinators
  const update = (language: 'da' | 'en') =>
    bench.payload.update({ collection: 'users', id: entrance.id, data: { language } })
  await update('en')
  await bench.put({
    template: 'referral-new',
    receiverKind: 'unit',
    receiver: world.units.entrance.id,
  })
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  expect(languageTo(entrance.email)).toBe('en')
  await update('da')
})

it('the secretariat’s shared address is written to in Danish', async () => {
  await bench.put({ template: 'referral-breaker', receiverKind: 'secretariat' })
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  expect(languageTo(secretariat.email)).toBe('da')
})

/** Of the last mail that went there. */
function languageTo(address: string): string | undefined {
  const mail = server.received.findLast((one) => addressOf(one.to) === address)
  return /<html lang="(\w\w)"/.exec(String(mail?.html))?.[1]
}

function addressOf(to: ParsedMail['to']): string | undefined {
  return [to].flat()[0]?.value[0]?.address
}
