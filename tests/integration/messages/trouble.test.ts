import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Outbox } from '../../../src/messages/outbox'
import {
  overdueMessages,
  undeliverable,
  undeliverableCount,
} from '../../../src/messages/undeliverable'
import { aTurn, hourMs, minuteMs, startBench, type Bench } from './support/bench'
import { startMailServer, type MailServer } from './support/mailServer'

let bench: Bench
let server: MailServer | null = null
beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench?.stop())
beforeEach(() => bench.reset())
afterEach(async () => {
  await server?.kill()
  server = null
})

const dayMs = 24 * hourMs

/** Lets time go by, with a turn now and then, as the runner takes them. */
async function pass(outbox: Outbox, time: number, step: number): Promise<void> {
  const end = bench.clock.now + time
  while (bench.clock.now < end) {
    bench.clock.now += step
    await outbox.sendDue(aTurn())
  }
}

/** What the secretariat is shown as not delivered, in short; listed as it is counted. */
async function marked() {
  const { payload, clock } = bench
  const rows = await undeliverable({ payload, now: clock.now, limit: 20 })
  expect(await undeliverableCount({ payload, now: clock.now })).toBe(rows.length)
  return rows.map(({ failure, isStillTried }) => ({ failure, isStillTried }))
}

describe('a server that is down', () => {
  it('for an hour: no message is given up, and all go within minutes of its return', async () => {
    const gone = await startMailServer()
    await gone.kill()
    const outbox = bench.outbox({ smtpUrl: gone.url })
    const keys = Array.from({ length: 12 }, (_, index) => `mail ${index}`)
    await bench.put(...keys.map((key) => ({ key })))
    await pass(outbox, hourMs, minuteMs)
    const waiting = await bench.rows()
    expect(waiting.map(({ state, attempts }) => [state, attempts])).toEqual(
      keys.map(() => ['queued', 0]),
    )
    expect(waiting.filter(({ failure }) => failure === 'ECONNREFUSED').length).toBeGreaterThan(0)
    expect(await overdueMessages({ payload: bench.payload, now: bench.clock.now })).toEqual({
      count: keys.length,
      since: bench.clock.now - hourMs,
    })

    server = await startMailServer({ port: gone.port })
    await pass(outbox, 5 * minuteMs, minuteMs)
    expect(server.received).toHaveLength(keys.length)
    expect((await bench.rows()).every(({ state }) => state === 'sent')).toBe(true)
    expect(await marked()).toEqual([])
  })

  it('longer than five tries take: what waits for it is marked, still tried, and then no longer', async () => {
    server = await startMailServer()
    const { url, port } = server
    await server.kill()
    const outbox = bench.outbox({ smtpUrl: url })
    await bench.put({ key: 'one' }, { key: 'two' })
    await pass(outbox, 150 * minuteMs, 2 * minuteMs)
    expect(await marked()).toEqual([])
    await pass(outbox, 30 * minuteMs, 2 * minuteMs)
    expect((await marked()).map(({ isStillTried }) => isStillTried)).toEqual([true, true])
    expect((await marked()).map(({ failure }) => failure)).toContain('ECONNREFUSED')
    server = await startMailServer({ port })
    await pass(outbox, 6 * minuteMs, minuteMs)
    expect(server.received).toHaveLength(2)
    expect(await marked()).toEqual([])
  })

  it('for a day: it is knocked on now and then, not hammered', async () => {
    server = await startMailServer()
    const { url, port } = server
    await server.kill()
    const outbox = bench.outbox({ smtpUrl: url })
    await bench.put({ key: 'one' }, { key: 'two' }, { key: 'three' })
    let claims = 0
    const { updateOne } = bench.payload.db
    bench.payload.db.updateOne = (args) => ((claims += 1), updateOne.call(bench.payload.db, args))
    try {
      await pass(outbox, dayMs, 2 * minuteMs)
    } finally {
      bench.payload.db.updateOne = updateOne
    }
    // Each try is noted before and after: one message every five minutes at the most.
    expect(claims).toBeLessThanOrEqual(2 * (dayMs / (5 * minuteMs) + 20))
    server = await startMailServer({ port })
    await pass(outbox, 6 * minuteMs, minuteMs)
    expect(server.received).toHaveLength(3)
  })

  it('that refuses the portal itself, whose password is wrong, costs no message a try', async () => {
    server = await startMailServer({ sender: 530 })
    const outbox = bench.outbox({ smtpUrl: server.url })
    await bench.put({ key: 'one' })
    await pass(outbox, 12 * hourMs, 10 * minuteMs)
    expect(await bench.row('one')).toMatchObject({ state: 'queued', attempts: 0, failure: '530' })
  })
})

describe('a server that says no to one receiver', () => {
  it('for good: the others get theirs, and after five tries it is marked and listed', async () => {
    const [away, here] = [await bench.user('borte'), await bench.user('her')]
    server = await startMailServer({
      receiver: (address) => (address === away.email ? 550 : undefined),
    })
    const outbox = bench.outbox({ smtpUrl: server.url })
    await bench.put({ key: 'away', receiverKind: 'user', receiver: away.id })
    await bench.put({ key: 'here', receiverKind: 'user', receiver: here.id })
    const tries: number[] = []
    for (let minute = 0; minute < 300; minute += 1) {
      await outbox.sendDue(aTurn())
      const { attempts } = await bench.row('away')
      if (attempts > tries.length) tries.push(minute)
      bench.clock.now += minuteMs
    }
    expect(tries).toEqual([0, 1, 6, 36, 156])
    expect(await bench.row('here')).toMatchObject({ state: 'sent', attempts: 1 })
    expect(await bench.row('away')).toMatchObject({ state: 'failed', attempts: 5, failure: '550' })
    const { payload, clock } = bench
    expect(await undeliverable({ payload, now: clock.now, limit: 10 })).toMatchObject([
      { receiver: away.id, failure: '550', attempts: 5, isStillTried: false },
    ])
  })

  it('for now: after five tries it is marked and listed, and still tried', async () => {
    let isFull = true
    server = await startMailServer({ receiver: () => (isFull ? 452 : undefined) })
    const outbox = bench.outbox({ smtpUrl: server.url })
    await bench.put({ key: 'one' })
    const markedAfter: number[] = []
    for (let minute = 0; minute < 300; minute += 1) {
      await outbox.sendDue(aTurn())
      if ((await marked()).length > 0) markedAfter.push((await bench.row('one')).attempts)
      bench.clock.now += minuteMs
    }
    expect(markedAfter[0]).toBe(5)
    expect(await bench.row('one')).toMatchObject({ state: 'queued', attempts: 6 })
    expect(await marked()).toEqual([{ failure: '452', isStillTried: true }])
    isFull = false
    await pass(outbox, 3 * hourMs, hourMs)
    expect(await bench.row('one')).toMatchObject({ state: 'sent' })
    expect(await marked()).toEqual([])
  })

  it('for now: it is tried for days, and given up after five', async () => {
    let isFull = true
    server = await startMailServer({ receiver: () => (isFull ? 452 : undefined) })
    const outbox = bench.outbox({ smtpUrl: server.url })
    await bench.put({ key: 'one' })
    await pass(outbox, dayMs, hourMs)
    expect(await bench.row('one')).toMatchObject({ state: 'queued', failure: '452' })
    expect((await bench.row('one')).attempts).toBeGreaterThan(5)
    isFull = false
    await pass(outbox, 3 * hourMs, hourMs)
    expect(await bench.row('one')).toMatchObject({ state: 'sent', failure: null })

    isFull = true
    await bench.put({ key: 'two' })
    await pass(outbox, 5 * dayMs + 3 * hourMs, hourMs)
    expect(await bench.row('two')).toMatchObject({ state: 'failed', failure: '452' })
    expect(await marked()).toEqual([{ failure: '452', isStillTried: false }])
  })

  it('never has its words kept: they may hold an address', async () => {
    server = await startMailServer({ receiver: () => 554 })
    await bench.put({ key: 'one' })
    await bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
    expect(JSON.stringify(await bench.rows())).not.toMatch(/secret\.example|not served/)
    expect((await bench.row('one')).failure).toBe('554')
  })
})

describe('a connection that breaks', () => {
  it('after the message was handed over: it comes again, with the same Message-ID', async () => {
    let count = 0
    server = await startMailServer({
      message: () => ((count += 1), count === 1 ? 'break-off' : undefined),
    })
    const outbox = bench.outbox({ smtpUrl: server.url })
    await bench.put({ key: 'one' })
    await outbox.sendDue(aTurn())
    await outbox.sendDue(aTurn())
    expect(await bench.row('one')).toMatchObject({ state: 'queued', attempts: 1 })
    expect((await bench.row('one')).failure).toMatch(/^E[A-Z]+$/)
    bench.clock.now += minuteMs
    await outbox.sendDue(aTurn())
    expect(await bench.row('one')).toMatchObject({ state: 'sent', attempts: 2, failure: null })
    const ids = server.received.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('each time: ever more seldom, not in a loop', async () => {
    server = await startMailServer({ message: () => 'break-off' })
    const outbox = bench.outbox({ smtpUrl: server.url })
    await bench.put({ key: 'one' })
    await pass(outbox, 12 * hourMs, minuteMs)
    expect(server.received.length).toBeGreaterThan(5)
    expect(server.received.length).toBeLessThan(12)
  })
})

describe('a slow server', () => {
  it('holds up the message it is slow with, and no other', async () => {
    const slow = await bench.user('langsom')
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    server = await startMailServer({
      receiver: async (address) => {
        if (address === slow.email) await held
        return undefined
      },
    })
    await bench.put({ key: '0', receiverKind: 'user', receiver: slow.id })
    await bench.put(...Array.from({ length: 20 }, (_, index) => ({ key: `${index + 1}` })))
    const sending = bench.outbox({ smtpUrl: server.url }).sendDue(aTurn())
    await expect.poll(() => server?.received.length, { timeout: 20_000 }).toBe(20)
    expect((await bench.row('0')).state).toBe('queued')
    letGo()
    await sending
    expect((await bench.row('0')).state).toBe('sent')
  })

  it.each([
    ['never answers', { silent: 300 }, async () => new Promise<never>(() => {})],
    ['takes longer than a message may', { whole: 300 }, async () => new Promise<never>(() => {})],
  ])('that %s is given up on, for now', async (_, timeouts, message) => {
    server = await startMailServer({ message })
    const outbox = bench.outbox({ smtpUrl: server.url, timeouts })
    await bench.put({ key: 'one' })
    await outbox.sendDue(aTurn())
    expect(await bench.row('one')).toMatchObject({ attempts: 1, failure: 'ETIMEDOUT' })
  })

  it('does not keep the portal from stopping', async () => {
    server = await startMailServer({ message: () => new Promise<never>(() => {}) })
    const stopping = new AbortController()
    const outbox = bench.outbox({
      smtpUrl: server.url,
      timeouts: { silent: 60_000, whole: 60_000 },
    })
    await bench.put(...Array.from({ length: 10 }, (_, index) => ({ key: `${index}` })))
    const sending = outbox.sendDue(aTurn({ stopping: stopping.signal }))
    await expect.poll(() => server?.received.length, { timeout: 20_000 }).toBe(4)
    stopping.abort()
    await sending
    const rows = await bench.rows()
    expect(rows.filter(({ attempts }) => attempts === 1)).toHaveLength(4)
    expect(rows.every(({ state }) => state === 'queued')).toBe(true)
  })
})
