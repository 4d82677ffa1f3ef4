import { spawn } from 'node:child_process'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { startBench, type Bench } from './support/bench'
import { startMailServer, type MailServer } from './support/mailServer'

let bench: Bench
let server: MailServer | null = null
const started: Sender[] = []
beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench?.stop())
beforeEach(async () => {
  await bench.reset()
  await bench.payload.db.deleteMany({ collection: 'leases', where: {} })
  bench.clock.now = Date.now()
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((sender) => sender.end('SIGKILL')))
  await server?.kill()
  server = null
})

type Sender = {
  /** How often it was its turn. */
  turns: () => number
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>
}

it(
  'of two processes one sends, and when it stops the other goes on',
  { timeout: 180_000 },
  async () => {
    server = await startMailServer()
    const [one, two] = [await startSender(server), await startSender(server)]
    const send = async (count: number) => {
      await bench.put(...Array.from({ length: count }, () => ({})))
    }
    await send(30)
    await expect.poll(sentRows, { timeout: 60_000 }).toBe(30)
    const [busy, idle] = one.turns() > 0 ? [one, two] : [two, one]
    expect(idle.turns()).toBe(0)
    await busy.end('SIGTERM')
    await send(10)
    await expect.poll(sentRows, { timeout: 60_000 }).toBe(40)
    expect(idle.turns()).toBeGreaterThan(0)
    expect(server.received).toHaveLength(40)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(40)
  },
)

it(
  'one killed after it handed a message over: the next sends it again, as the same',
  { timeout: 180_000 },
  async () => {
    let isHeld = true
    server = await startMailServer({
      message: () => (isHeld ? new Promise<never>(() => {}) : undefined),
    })
    const first = await startSender(server)
    await bench.put({ key: 'one' })
    await expect.poll(() => server?.received.length, { timeout: 60_000 }).toBe(1)
    await first.end('SIGKILL')
    expect(await bench.row('one')).toMatchObject({ state: 'queued', attempts: 1 })

    isHeld = false
    const second = await startSender(server)
    await expect.poll(second.turns, { timeout: 60_000 }).toBeGreaterThan(2)
    expect(server.received, 'not before its wait is over').toHaveLength(1)
    await second.end('SIGTERM')
    await startSender(server, { CLOCK_AHEAD: '61000' })
    await expect.poll(sentRows, { timeout: 60_000 }).toBe(1)
    const ids = server.received.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  },
)

async function sentRows(): Promise<number> {
  return (await bench.rows()).filter(({ state }) => state === 'sent').length
}

async function startSender({ url }: MailServer, env: Record<string, string> = {}): Promise<Sender> {
  const script = 'tests/integration/messages/support/senderProcess.ts'
  const child = spawn('node', ['--import', 'tsx', script], {
    env: { ...process.env, SMTP_URL: url, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const sender: Sender = {
    turns: () => output.split('\n').filter((line) => line === 'turn').length,
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
  started.push(sender)
  await expect.poll(() => output, { timeout: 60_000 }).toContain('ready')
  return sender
}
