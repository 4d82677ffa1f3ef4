import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dueIds } from '../../../src/messages/rows'
import { undeliverable } from '../../../src/messages/undeliverable'
import { aTurn, origin, secretariat, startBench, type Bench } from './support/bench'
import { startMailServer, type MailServer } from './support/mailServer'

let bench: Bench
let server: MailServer
beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench?.stop())
beforeEach(async () => {
  await bench.reset()
  server = await startMailServer()
})
afterEach(() => server.kill())

const sendDue = (services = {}) =>
  bench.outbox({ smtpUrl: server.url, ...services }).sendDue(aTurn())

describe('a message that is due', () => {
  it('goes out once, in both forms, with an id of its own, and is marked', async () => {
    const { id, email } = await bench.user('koordinator')
    await bench.put({ key: 'one', template: 'referral-new', receiverKind: 'user', receiver: id })
    await sendDue()
    await sendDue()
    const [mail, ...others] = server.received
    expect(others).toEqual([])
    expect(mail?.from?.value).toEqual([
      { name: 'Fælles Indgang', address: 'portal@portal.example' },
    ])
    expect(mail?.to).toMatchObject({ value: [{ address: email }] })
    expect(mail?.subject).toBe('Ny henvendelse')
    expect(mail?.text).toContain(`${origin}/admin/henvendelser\n`)
    expect(mail?.html).toContain(`<a href="${origin}/admin/henvendelser"`)
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    const row = await bench.row('one')
    expect(mail?.messageId).toBe(`<${row.id}@portal.example>`)
    expect(row).toMatchObject({ state: 'sent', attempts: 1, sentAt: bench.clock.now })
  })

  it('is in the language that the message says', async () => {
    await bench.put({ template: 'referral-breaker', lang: 'en' })
    await sendDue()
    expect(server.received[0]?.subject).toBe('Unusually many referrals in a short time')
    expect(server.received[0]?.html).toContain('<html lang="en">')
    expect(server.received[0]?.to).toMatchObject({ value: [{ address: secretariat.email }] })
  })

  it('waits for its moment, and the longest overdue comes first', async () => {
    const start = bench.clock.now
    for (const [key, wait] of Object.entries({ later: 60_000, second: 2_000, first: 1_000 })) {
      bench.clock.now = start + wait
      await bench.put({ key })
    }
    bench.clock.now = start + 30_000
    const due = { payload: bench.payload, now: bench.clock.now }
    const [first, second] = [await bench.row('first'), await bench.row('second')]
    expect(await dueIds({ ...due, limit: 10 })).toEqual([first.id, second.id])
    expect(await dueIds({ ...due, limit: 1 })).toEqual([first.id])
    await sendDue()
    expect(server.received).toHaveLength(2)
    expect((await bench.row('later')).state).toBe('queued')
  })

  it('reaches hundreds without losing or doubling one', async () => {
    const keys = Array.from({ length: 120 }, (_, index) => ({ key: `mail ${index}` }))
    await bench.put(...keys)
    await sendDue()
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(120)
    expect(server.received).toHaveLength(120)
    expect(server.connections()).toBeLessThanOrEqual(6)
  })
})

describe('whom it is for', () => {
  it('the sender: by the secret of their link, in their language', async () => {
    const asked: string[] = []
    const senderOf = async (referral: string) => {
      asked.push(referral)
      return { email: 'afsender@post.example', token: 'hemmelig' }
    }
    const toSender = { receiverKind: 'sender', template: 'referral-receipt' } as const
    await bench.put({ ...toSender, key: 'da', receiver: 'r-1', referral: 'r-1' })
    await bench.put({ ...toSender, key: 'en', receiver: 'r-2', referral: 'r-2', lang: 'en' })
    await sendDue({ senderOf })
    expect(asked.toSorted()).toEqual(['r-1', 'r-2'])
    const texts = server.received.map(({ text }) => text ?? '')
    expect(texts.some((text) => text.includes(`${origin}/henvendelse/hemmelig`))).toBe(true)
    expect(texts.some((text) => text.includes(`${origin}/en/henvendelse/hemmelig`))).toBe(true)
  })

  it('a unit: each of its people gets one, and one who cannot be reached is no other’s loss', async () => {
    const people = [await bench.user('en'), await bench.user('to'), await bench.user('tre')]
    const refused = people[1]?.email ?? ''
    await server.kill()
    server = await startMailServer({
      receiver: (address) => (address === refused ? 550 : undefined),
    })
    const service = await unitWith(people.map(({ id }) => id))
    await bench.put({
      key: 'unit',
      receiverKind: 'unit',
      receiver: service,
      template: 'referral-new',
    })
    await sendDue()
    const reached = server.received.flatMap(({ to }) => [to].flat().map((one) => one?.text))
    expect(reached.toSorted()).toEqual([people[0]?.email, people[2]?.email].toSorted())
    expect(await bench.row('unit')).toMatchObject({ state: 'sent' })
    const state = async (index: number) => (await bench.row(`unit:${people[index]?.id}`)).state
    expect([await state(0), await state(1), await state(2)]).toEqual(['sent', 'queued', 'sent'])
  })

  it('nobody: a user who was deleted, a sender who took the address back, a unit without people', async () => {
    await bench.put({ key: 'a', receiverKind: 'user', receiver: 'no-such-user' })
    await bench.put({ key: 'b', receiverKind: 'sender', receiver: 'r-1', referral: 'r-1' })
    await bench.put({ key: 'c', receiverKind: 'unit', receiver: 'no-such-unit' })
    await sendDue()
    expect(server.received).toEqual([])
    const listed = await undeliverable({ payload: bench.payload, now: bench.clock.now, limit: 10 })
    expect(listed.map(({ failure }) => failure)).toEqual(Array(3).fill('no-receiver'))
    expect(listed.find(({ receiverKind }) => receiverKind === 'user')).toMatchObject({
      receiver: 'no-such-user',
      at: bench.clock.now,
    })
    expect(
      await undeliverable({ payload: bench.payload, now: bench.clock.now, limit: 2 }),
    ).toHaveLength(2)
  })

  it('a user whose account somebody locked with wrong passwords, all the same', async () => {
    const { id } = await bench.user('laast')
    const lockUntil = new Date(Date.now() + 600_000).toISOString()
    await bench.payload.update({ collection: 'users', id, data: { lockUntil } })
    await bench.put({ receiverKind: 'user', receiver: id })
    await sendDue()
    expect(server.received).toHaveLength(1)
  })
})

it('becomes a file where no SMTP server is set', async () => {
  const outboxDirectory = path.join(bench.database.directory, 'outbox')
  await bench.put({ key: 'file' })
  await bench.outbox({ smtpUrl: null, outboxDirectory }).sendDue(aTurn())
  const [name = '', ...others] = await readdir(outboxDirectory)
  expect(others).toEqual([])
  const mail = await simpleParser(await readFile(path.join(outboxDirectory, name)))
  const row = await bench.row('file')
  expect(row.state).toBe('sent')
  expect(mail.messageId).toBe(`<${row.id}@portal.example>`)
  expect(mail.subject).toBe('Usædvanligt mange henvendelser på kort tid')
})

it('stays in the outbox when the file cannot be written', async () => {
  await bench.put({ key: 'file' })
  const outboxDirectory = path.join(bench.database.directory, 'not-a-folder')
  await writeFile(outboxDirectory, '')
  const outbox = bench.outbox({ smtpUrl: null, outboxDirectory })
  await outbox.sendDue(aTurn())
  expect(await bench.row('file')).toMatchObject({ state: 'queued', attempts: 0 })
})

async function unitWith(people: string[]): Promise<string> {
  const { payload } = bench
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'Egen Kommune', sector: 'municipality', membershipStatus: 'active' },
  })
  const unit = (name: string) =>
    payload.create({
      collection: 'services',
      data: {
        name,
        kind: 'entrance',
        organisation: organisation.id,
        status: 'live',
        kommunekoder: ['0561'],
        holidays: 'closed',
        confirmEveryDays: 90,
      },
    })
  const [service, deputy] = [await unit('Enheden'), await unit('Stedfortræderen')]
  for (const id of people) {
    await payload.update({
      collection: 'users',
      id,
      data: { roles: ['referral-coordinator'], organisation: organisation.id },
    })
  }
  await payload.create({
    collection: 'receiving-agreements',
    data: {
      service: service.id,
      version: '1.0',
      signedOn: '2026-11-01',
      signedBy: 'Centerchef',
      deputy: deputy.id,
      people,
      acknowledgeWithin: 240,
      ceilingHours: 96,
    },
  })
  return service.id
}
