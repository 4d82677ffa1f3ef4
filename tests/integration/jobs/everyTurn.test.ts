import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJobRunner, type JobRunner, type Turn } from '../../../src/jobs/runner'
import { startTestPayload, type TestPayload } from '../../support/portal'

let portal: TestPayload
let payload: Payload
const runners: JobRunner[] = []
/** Opened at the end of a test, however it ends. */
const gates: (() => void)[] = []
beforeAll(async () => {
  portal = await startTestPayload()
  payload = portal.payload
})
afterAll(() => portal?.stop())
afterEach(async () => {
  for (const open of gates.splice(0)) open()
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
})

function start(options: Omit<Parameters<typeof startJobRunner>[0], 'payload'>): JobRunner {
  const runner = startJobRunner({ payload, every: 20, ...options })
  runners.push(runner)
  return runner
}

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  gates.push(() => open())
  return { opened, open: () => open() }
}

const soon = { timeout: 20_000, interval: 20 }
const jobsLeft = async () => {
  const where = { waitUntil: { exists: false } }
  return (await payload.count({ collection: 'payload-jobs', where })).totalDocs
}

test('a slow work is begun once, and holds up neither the others, nor the jobs, nor the lease', async () => {
  const slow = gate()
  const calls = { slow: 0, quick: 0, elsewhere: 0 }
  const leaseLasts = 2_500
  start({
    leaseLasts,
    everyTurn: [
      async () => {
        calls.slow += 1
        await slow.opened
      },
      async () => void (calls.quick += 1),
    ],
  })
  await expect.poll(() => calls.quick, soon).toBeGreaterThan(0)
  start({ leaseLasts, everyTurn: [async () => void (calls.elsewhere += 1)] })
  await payload.jobs.queue({ task: 'trimRevisionRows', input: {} })
  await expect.poll(jobsLeft, soon).toBe(0)
  await new Promise((resolve) => setTimeout(resolve, 2 * leaseLasts))
  expect(calls.slow).toBe(1)
  await expect.poll(() => calls.quick, soon).toBeGreaterThan(5)
  expect(calls.elsewhere).toBe(0)
  slow.open()
  await expect.poll(() => calls.slow, soon).toBeGreaterThan(2)
})

test('stopping tells what is running, waits for it, and lets another process begin', async () => {
  const turns: Turn[] = []
  const finish = gate()
  const runner = start({
    everyTurn: [
      async (turn) => {
        turns.push(turn)
        await finish.opened
      },
    ],
  })
  await expect.poll(() => turns.length, soon).toBe(1)
  expect(turns[0]?.hasLease()).toBe(true)
  let hasStopped = false
  const stopped = runner.stop().then(() => (hasStopped = true))
  expect(turns[0]?.stopping.aborted).toBe(true)
  expect(turns[0]?.hasLease()).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(hasStopped).toBe(false)
  finish.open()
  await stopped

  let others = 0
  start({ everyTurn: [async () => void (others += 1)] })
  await expect.poll(() => others, soon).toBeGreaterThan(0)
})

test('a work that fails has its next turn', async () => {
  let calls = 0
  start({
    everyTurn: [
      async () => {
        calls += 1
        throw new Error('no')
      },
    ],
  })
  await expect.poll(() => calls, soon).toBeGreaterThan(2)
})

test('who has lost the lease is told so', async () => {
  let turn: Turn | undefined
  const finish = gate()
  start({
    everyTurn: [
      async (told) => {
        turn = told
        await finish.opened
      },
    ],
  })
  await expect.poll(() => turn?.hasLease(), soon).toBe(true)
  await payload.update({
    collection: 'leases',
    where: { name: { equals: 'job-runner' } },
    data: { holder: 'another', expiresAt: Date.now() + 60_000 },
  })
  await expect.poll(() => turn?.hasLease(), soon).toBe(false)
  finish.open()
  await payload.delete({ collection: 'leases', where: { name: { exists: true } } })
})
