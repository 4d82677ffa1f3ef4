import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { inTransaction } from '../../../src/database'
import { enqueue, type NewMessage } from '../../../src/messages/enqueue'
import { startBench, type Bench } from './support/bench'

let bench: Bench
beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench?.stop())
beforeEach(() => bench.reset())

const message = (key: string): NewMessage => ({
  key,
  template: 'referral-new',
  receiverKind: 'secretariat',
  receiver: null,
  referral: null,
  lang: 'da',
})

it('writes a row that is due at once', async () => {
  await bench.put(message('one'))
  const [row] = await bench.rows()
  expect(row).toMatchObject({
    ...message('one'),
    state: 'queued',
    attempts: 0,
    at: bench.clock.now,
    nextTryAt: bench.clock.now,
  })
  expect(row?.id).toMatch(/^[0-9a-f-]{36}$/)
})

it('writes nothing when its cause is rolled back', async () => {
  const cause = inTransaction({ payload: bench.payload }, async (req) => {
    await enqueue({ req, messages: [message('one'), message('two')], at: bench.clock.now })
    throw new Error('the cause did not happen')
  })
  await expect(cause).rejects.toThrow('did not happen')
  expect(await bench.rows()).toEqual([])
})

it('writes a key once: within one call, in two, and in many at the same time', async () => {
  await bench.put(message('one'), message('one'), message('two'))
  await bench.put(message('two'), message('three'))
  await Promise.all(Array.from({ length: 6 }, () => bench.put(message('four'), message('one'))))
  expect((await bench.rows()).map(({ key }) => key)).toEqual(['four', 'one', 'three', 'two'])
})

it('leaves one that was sent as it is', async () => {
  await bench.put(message('one'))
  const [row] = await bench.rows()
  const sent = { state: 'sent', sentAt: bench.clock.now }
  await bench.payload.db.updateOne({ collection: 'messages', id: row?.id ?? '', data: { ...sent } })
  await bench.put(message('one'))
  expect(await bench.rows()).toMatchObject([sent])
})

it('costs little', async () => {
  const messages = Array.from({ length: 200 }, (_, index) => message(`row ${index}`))
  const took = await inTransaction({ payload: bench.payload }, async (req) => {
    const began = performance.now()
    await enqueue({ req, messages, at: bench.clock.now })
    return performance.now() - began
  })
  console.info(`a message in the outbox costs ${(took / messages.length).toFixed(2)} ms`)
  expect(await bench.rows()).toHaveLength(200)
})
