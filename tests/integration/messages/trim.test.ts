import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startJobRunner } from '../../../src/jobs/runner'
import {
  failedMessagesLastDays,
  sentMessagesLastDays,
  trimMessageRows,
} from '../../../src/messages/trim'
import { startBench, type Bench } from './support/bench'

let bench: Bench
let payload: Payload
beforeAll(async () => {
  bench = await startBench()
  payload = bench.payload
})
afterAll(() => bench?.stop())

const dayMs = 24 * 60 * 60 * 1000

it('deletes what was sent or given up long ago, and nothing that waits', async () => {
  const now = Date.now()
  const made = async (key: string, daysOld: number, state: 'sent' | 'failed' | 'queued') => {
    bench.clock.now = now - daysOld * dayMs
    await bench.put({ key })
    const { id } = await bench.row(key)
    const sentAt = state === 'sent' ? bench.clock.now : null
    await payload.db.updateOne({ collection: 'messages', id, data: { state, sentAt } })
  }
  await made('sent long ago', sentMessagesLastDays + 1, 'sent')
  await made('sent lately', sentMessagesLastDays - 1, 'sent')
  await made('failed long ago', failedMessagesLastDays + 1, 'failed')
  await made('failed lately', failedMessagesLastDays - 1, 'failed')
  await made('waits', failedMessagesLastDays + 1, 'queued')

  await payload.jobs.queue({ task: 'trimMessages', input: {} })
  const runner = startJobRunner({ payload, every: 20 })
  const keys = async () => (await bench.rows()).map(({ key }) => key)
  const kept = ['failed lately', 'sent lately', 'waits']
  await vi.waitUntil(async () => (await keys()).length === kept.length, { timeout: 20_000 })
  await runner.stop()
  expect(await keys()).toEqual(kept)
  await trimMessageRows(payload, now)
  expect(await keys()).toEqual(kept)
})
