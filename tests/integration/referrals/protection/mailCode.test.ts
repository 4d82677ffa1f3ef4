import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hourMs } from '../../../../src/referrals/protection/hourly'
import { hourlyLimits } from '../../../../src/referrals/protection/limits'
import { mailLimits } from '../../../../src/referrals/protection/mailCode'
import { waitMs } from '../../../../src/referrals/protection/ticket'
import { startMailServer, type MailServer } from '../../messages/support/mailServer'
import { contact, report, type Shown } from '../citizen/writer'
import { plain, solve, startBench, type Bench, type Writer } from './bench'

const refusedBox = 'fuld@post.example'
let mail: MailServer
let bench: Bench
beforeAll(async () => {
  mail = await startMailServer({ receiver: (to) => (to === refusedBox ? 550 : undefined) })
  process.env.SMTP_URL = mail.url
  bench = await startBench()
})
// Whatever was counted before is more than an hour ago.
beforeEach(() => {
  bench.clock.now += 3 * hourMs
})
afterAll(async () => {
  await bench?.portal.stop()
  await mail?.kill()
})

describe('an address from which very much has come', () => {
  const email = 'mit.navn@post.example'

  /** Sixty handed over within the hour; the page that the next one gets. */
  async function crowded(address: string): Promise<{ writer: Writer; page: Shown }> {
    const writer = bench.from(address)
    await bench.handOver(writer, hourlyLimits.free)
    const key = bench.portal.context.protection.limits.addressKey(address)
    for (let i = hourlyLimits.free; i < hourlyLimits.easy; i += 1) {
      const formKey = randomBytes(16).toString('base64url')
      bench.portal.context.protection.limits.letThrough({
        address: key,
        formKey,
        now: bench.clock.now,
      })
    }
    return { writer, page: await writer.send(bench.newForm()) }
  }

  it('waits and types in a code from a mail, which leaves no trace', async () => {
    const { writer, page } = await crowded('192.0.2.7')
    let right = page
    await bench.leavesNothing(async () => {
      expect([page.status, page.fields['kode-mail']]).toEqual([422, contact.mail])
      expect(plain(page)).toContain('Få en kode på mail')
      bench.clock.now += waitMs
      const none = await writer.next(page, { 'kode-mail': 'ingen' })
      expect([none.status, none.html.includes('href="#kode-mail"')]).toEqual([422, true])

      const sent = await writer.next(page, { 'kode-mail': email })
      expect([sent.status, plain(sent).includes('Koden er på vej.')]).toEqual([422, true])
      await expect.poll(() => mail.received.length).toBe(1)
      const [received] = mail.received
      const [code = ''] = /\b\d{6}\b/.exec(received?.text ?? '') ?? []
      expect(received?.to).toMatchObject({ text: email })
      expect(received?.html).toContain(code)
      for (const said of [report.hvad, 'Esbjerg', 'henvendelse']) {
        expect(`${received?.subject} ${received?.text}`).not.toContain(said)
      }
      const wrong = await writer.next(sent, { kode: code === '000000' ? '000001' : '000000' })
      expect([wrong.status, wrong.html.includes('href="#kode"')]).toEqual([422, true])
      expect(wrong.fields['kode-mail']).toBe(email)
      // For another form, or another address, the code is none.
      const stolen = { 'kode-mail': email, kode: code, ventebillet: sent.fields.ventebillet ?? '' }
      expect((await writer.send({ ...bench.newForm(), ...stolen })).status).toBe(422)
      expect(
        (await writer.next(sent, { 'kode-mail': contact.mail ?? '', kode: code })).status,
      ).toBe(422)
      right = { ...sent, fields: { ...sent.fields, kode: code } }
    })
    expect((await writer.next(right)).status).toBe(303)
    const { docs } = await bench.portal.payload.find({ collection: 'messages', pagination: false })
    expect(JSON.stringify([docs, bench.portal.logged])).not.toContain(email)
  })

  it('with the right code still waits', async () => {
    const { writer, page } = await crowded('192.0.2.20')
    const before = mail.received.length
    const sent = await writer.next(page, { 'kode-mail': 'en.anden@post.example' })
    await expect.poll(() => mail.received.length).toBe(before + 1)
    const [kode = ''] = /\b\d{6}\b/.exec(mail.received.at(-1)?.text ?? '') ?? []
    const early = await writer.next(sent, { kode })
    expect([early.status, early.fields.kode]).toEqual([422, kode])
    bench.clock.now += waitMs
    expect((await writer.next(early)).status).toBe(303)
  })

  it('gets three mails an hour, and is told when one cannot be sent', async () => {
    const { writer, page } = await crowded('192.0.2.21')
    const before = mail.received.length
    await bench.leavesNothing(async () => {
      const refused = await writer.next(page, { 'kode-mail': refusedBox })
      expect([refused.status, plain(refused).includes('Mailen kunne ikke sendes.')]).toEqual([
        422,
        true,
      ])
      for (let i = 1; i < mailLimits.address; i += 1) {
        await writer.next(page, { 'kode-mail': `nr${i}@post.example` })
      }
      const enough = await writer.next(page, { 'kode-mail': 'nr9@post.example' })
      expect(plain(enough)).toContain('Vi kan ikke sende flere koder lige nu.')
    })
    expect(mail.received.length).toBe(before + mailLimits.address - 1)
    expect(JSON.stringify(bench.portal.logged)).not.toContain(refusedBox)
  })

  it('a proof is enough for it too, four times as long', async () => {
    const { writer, page } = await crowded('192.0.2.22')
    expect((await writer.next(page, await solve(page))).status).toBe(303)
  })
})
