import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { releaseLease, takeLease } from '../../../src/jobs/lease'
import { startTestPayload, type TestPayload } from '../../support/portal'

let portal: TestPayload
let payload: Payload
beforeAll(async () => {
  portal = await startTestPayload()
  payload = portal.payload
})
afterAll(() => portal?.stop())
beforeEach(() => payload.delete({ collection: 'leases', where: { name: { exists: true } } }))

const claim = (holder: string, now: number) =>
  takeLease({ payload, name: 'job-runner', holder, now, lasts: 1_000 })

test('the first takes it and renews it, the second is refused until it runs out', async () => {
  expect(await claim('one', 0)).toBe('taken')
  expect(await claim('one', 500)).toBe('renewed')
  expect(await claim('two', 1_400)).toBe('refused')
  expect(await claim('two', 1_501)).toBe('taken')
  expect(await claim('one', 1_600)).toBe('refused')
})

test('who lets go of it need not be waited for, and nobody lets go of another’s', async () => {
  await claim('one', 0)
  await releaseLease({ payload, name: 'job-runner', holder: 'two' })
  expect(await claim('two', 1)).toBe('refused')
  await releaseLease({ payload, name: 'job-runner', holder: 'one' })
  expect(await claim('two', 2)).toBe('taken')
})

test('of many who ask at once, one gets it', async () => {
  await claim('before', 0)
  const holders = Array.from({ length: 8 }, (_, index) => `holder-${index}`)
  const answers = await Promise.all(
    holders.map((holder) => claim(holder, 5_000).catch(() => 'refused' as const)),
  )
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1)
})
