import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { templates } from '../../../src/messages/types'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readSender } from '../../../src/referrals/texts/readSender'
import { aSubmission, makeReferralWorld, morning, type ReferralWorld } from '../referrals/world'
import { testPassword } from '../../support/makeUser'
import { aTurn, origin, startBench, type Bench } from './support/bench'
import { startMailServer, type MailServer } from './support/mailServer'

let bench: Bench
let world: ReferralWorld
let server: MailServer
beforeAll(async () => {
  bench = await startBench()
  world = await makeReferralWorld(bench)
  server = await startMailServer()
  bench.clock.now = morning
})
afterAll(async () => {
  await server?.kill()
  await world?.keys.close()
  await bench?.stop()
})

const report = {
  what: 'SET: en mand i porten',
  where: 'STED: Torvet 7',
  position: { lat: 55.4667, lon: 8.45 },
  when: 'TID: i morges',
  usually: 'VANE: om aftenen',
  helps: 'HUND: en brun',
}
const contact = { email: 'afsender@post.example', phone: '+45 00 98 76 54', wantsReceipt: true }

it('a referral sends its receipt and tells the unit, and no mail holds what was written or chosen', async () => {
  const submission = aSubmission({ report, contact, lang: 'en' })
  const receipt = await submitReferral(world.services, submission)
  const queued = await bench.rows()
  const referral = queued[0]?.referral ?? ''
  // One of every template beside those that the submission made.
  await bench.put(
    ...templates.map((template) =>
      template === 'referral-receipt'
        ? { template, referral, receiverKind: 'sender' as const, receiver: referral }
        : { template, referral, receiverKind: 'user' as const, receiver: world.secretariat.id },
    ),
  )
  const senderOf = (id: string) => readSender(world.services, id)
  await bench.outbox({ smtpUrl: server.url, senderOf }).sendDue(aTurn())
  expect(server.received).toHaveLength(queued.length + templates.length)

  const code = receipt?.code ?? ''
  const toSender = server.received.filter(({ to }) => addressOf(to) === contact.email)
  expect(toSender).toHaveLength(2)
  const inEnglish = toSender.find(({ subject }) => subject?.startsWith('Your receipt'))
  expect(inEnglish?.text).toContain(`${origin}/en/henvendelse/${receipt?.token}\n`)
  expect(inEnglish?.text).toContain(code)

  const toUnit = server.received.find(
    ({ to }) => addressOf(to) === world.coordinators.entrance.email,
  )
  expect(toUnit?.subject).toBe(`Ny henvendelse ${code}: svar senest i dag kl. 14.00`)
  expect(toUnit?.text).toContain(`${origin}/admin/henvendelser/${referral}\n`)

  for (const mail of server.received) {
    const all = `${mail.subject} ${mail.text} ${mail.html} ${mail.headerLines.map(({ line }) => line).join()}`
    expect(all).not.toMatch(/SET:|STED:|TID:|VANE:|HUND:|55[.,]4667/)
    // Ids are drawn by lot, and may have any digits in them.
    const withoutIds = all.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}|_NmP\S+/gi, '')
    const chosen = /98 ?76 ?54|gade\b|gaden|Esbjerg|\b0561\b|25-plus|fremmed/i
    expect(withoutIds).not.toMatch(chosen)
    if (addressOf(mail.to) !== contact.email) {
      expect(all).not.toContain(contact.email)
      expect(all).not.toContain(receipt?.token)
    }
  }
})

it('an anonymous referral has no code to be named by', async () => {
  await bench.reset()
  bench.clock.now = morning
  const before = server.received.length
  const receipt = await submitReferral(world.services, aSubmission())
  const [row] = await bench.rows()
  const id = row?.referral ?? ''
  await bench.payload.db.updateOne({ collection: 'referrals', id, data: { code: id } })
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  const mail = server.received[before]
  expect(mail?.subject).toMatch(/^Ny henvendelse: svar senest/)
  expect(mail?.text).not.toContain(receipt?.code)
})

it('a warning that comes late names the day on which the text goes, and no later one', async () => {
  await bench.reset()
  const before = server.received.length
  const receipt = await submitReferral(world.services, aSubmission())
  // The portal stood still while it should have warned: morning + 173 days.
  const at = morning + 176 * 24 * 60 * 60 * 1000
  world.clock.now = at
  bench.clock.now = at
  await takeDue(world.services)
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  world.clock.now = morning
  const subjects = server.received.slice(before).map(({ subject }) => subject)
  const ours = subjects.filter((subject) => subject?.includes(receipt?.code ?? ''))
  const warnings = ours.filter((subject) => subject?.startsWith('Om en uge'))
  expect(warnings).toEqual([expect.stringMatching(/slettes den 24\. maj 2027$/)])
})

it('a new coordinator is named to the people of the unit, with no address and nothing written', async () => {
  await bench.reset()
  const { entrance } = world.coordinators
  const { id, email } = await bench.payload.create({
    collection: 'users',
    user: { ...world.secretariat, collection: 'users' },
    data: {
      name: 'Ny Koordinator',
      email: 'ny-koordinator@portal.example',
      password: testPassword,
      roles: ['referral-coordinator'],
      organisation: entrance.organisation,
      services: [world.units.entrance.id],
    },
  })
  // Put in the outbox by the machine's clock.
  bench.clock.now = Date.now() + 60_000
  const before = server.received.length
  await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
  // The deputy of one is the other's unit: both are told.
  const mails = server.received.slice(before)
  expect(new Set(mails.map(({ to }) => addressOf(to)))).toEqual(
    new Set([entrance.email, world.coordinators.deputy.email]),
  )
  for (const { text, html } of mails) {
    expect(text).toContain('Ny Koordinator er nu koordinator hos Hjemløseenheden.')
    expect(text).toContain('Det er gjort af secretariat fra alliancens sekretariat.')
    expect(text).toContain(`${origin}/admin/collections/users\n`)
    expect(`${text} ${String(html)}`).not.toMatch(new RegExp(`@[\\w.]+[.]example|${email}|${id}`))
  }
})

function addressOf(to: ParsedMail['to']): string | undefined {
  return [to].flat()[0]?.value[0]?.address
}
