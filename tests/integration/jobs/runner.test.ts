import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startJobRunner } from '../../../src/jobs/runner'
import { contactReportsLastDays } from '../../../src/jobs/tasks/eraseOldContactReports'
import { startTestPayload, type TestPayload } from '../../support/portal'

let portal: TestPayload
let payload: Payload
beforeAll(async () => {
  portal = await startTestPayload()
  payload = portal.payload
})
afterAll(() => portal?.stop())

/** Jobs to be run now; the runner also schedules some for later. */
const waiting = async () => {
  const where = { waitUntil: { exists: false } }
  return (await payload.count({ collection: 'payload-jobs', where })).totalDocs
}

test('reports older than 180 days are erased, newer ones stay', async () => {
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'Egen Kommune', sector: 'municipality', membershipStatus: 'active' },
  })
  const service = await payload.create({
    collection: 'services',
    data: {
      name: 'Enheden',
      kind: 'entrance',
      organisation: organisation.id,
      status: 'live',
      kommunekoder: ['0561'],
      holidays: 'closed',
      confirmEveryDays: 90,
    },
  })
  const report = async (daysOld: number) => {
    const createdAt = new Date(Date.now() - daysOld * 24 * 60 * 60 * 1000).toISOString()
    const { id } = await payload.create({
      collection: 'contact-reports',
      data: {
        service: service.id,
        organisation: organisation.id,
        kind: 'phone',
        state: 'new',
        createdAt,
      },
    })
    return id
  }
  await report(contactReportsLastDays + 1)
  const kept = await report(contactReportsLastDays - 1)

  await payload.jobs.queue({ task: 'eraseOldContactReports', input: {} })
  const runner = startJobRunner({ payload, every: 20 })
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
  await runner.stop()

  const { docs } = await payload.find({ collection: 'contact-reports' })
  expect(docs.map(({ id }) => id)).toEqual([kept])
})

test('a job that was running when its process died is run by whoever takes over', async () => {
  const job = await payload.jobs.queue({ task: 'trimRevisionRows', input: {} })
  await payload.update({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
  await payload.jobs.run({ allQueues: true, silent: true })
  expect(await waiting(), 'Payload itself never takes it up again').toBe(1)

  const runner = startJobRunner({ payload, every: 20 })
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
  await runner.stop()
})

test('two runners never run one job twice', async () => {
  const handled = vi.spyOn(payload.jobs, 'run')
  const runners = [startJobRunner({ payload, every: 10 }), startJobRunner({ payload, every: 10 })]
  for (let count = 0; count < 10; count += 1) {
    await payload.jobs.queue({ task: 'trimRevisionRows', input: {} })
  }
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 30_000, interval: 50 })
  const { docs } = await payload.find({ collection: 'leases' })
  expect(docs).toHaveLength(1)
  const results = await Promise.all(handled.mock.results.map(({ value }) => value as unknown))
  const ran = results.flatMap((result) =>
    Object.keys((result as { jobStatus?: object })?.jobStatus ?? {}),
  )
  expect(ran.length).toBeGreaterThanOrEqual(10)
  expect(new Set(ran).size).toBe(ran.length)
  await Promise.all(runners.map((runner) => runner.stop()))
  handled.mockRestore()
})
