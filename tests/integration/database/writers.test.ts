import { readdirSync } from 'node:fs'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'
import { inTransaction, isTransient } from '../../../src/database'
import { isAppError } from '../../../src/errors'
import { asPayload, startPayload, type TestPayload } from './support/start'

let database: TestDatabase
let payload: TestPayload

beforeAll(async () => {
  database = await makeTestDatabase()
  payload = await startPayload({ url: database.url })
})

afterAll(async () => {
  await payload?.destroy()
  await database?.remove()
})

describe('many writers at once', () => {
  it('creates 800 documents, 16 at a time', async () => {
    let next = 0
    const failures: unknown[] = []
    const started = performance.now()
    async function createOnAndOn(): Promise<void> {
      while (next < 800) {
        const name = `house ${(next += 1)}`
        const data = { name, kinds: ['advice'], rooms: [{ label: 'one', beds: 1 }] }
        await payload.create({ collection: 'houses', data }).catch((error: unknown) => {
          failures.push(error)
        })
      }
    }
    await Promise.all(Array.from({ length: 16 }, createOnAndOn))
    console.log(`800 creates: ${Math.round(800 / ((performance.now() - started) / 1000))}/s`)
    expect(failures).toEqual([])
    const { totalDocs } = await payload.find({ collection: 'houses', limit: 1 })
    expect(totalDocs).toBe(800)
  })

  it('keeps its open descriptors over 2,000 transactions', async () => {
    const before = descriptors()
    for (let count = 0; count < 2_000; count += 1) {
      const req = await createLocalReq({}, asPayload(payload))
      await initTransaction(req)
      await payload.find({ collection: 'owners', limit: 1, req })
      await killTransaction(req)
    }
    expect(descriptors()).toBeLessThanOrEqual(before + 5)
  })

  it('changes eight documents at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        payload.create({ collection: 'owners', data: { name: `different ${index}` } }),
      ),
    )
    const changed = await Promise.all(
      made.map(({ id, name }) =>
        payload.update({ collection: 'owners', id, data: { name: `${name} now` } }),
      ),
    )
    expect(changed.map(({ name }) => name)).toEqual(made.map(({ name }) => `${name} now`))
  })

  it('loses no update when eight change one document', async () => {
    const { id } = await payload.create({ collection: 'houses', data: { name: 'one for all' } })
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        inTransaction({ payload: asPayload(payload) }, async (req) => {
          const { counter } = await payload.findByID({ collection: 'houses', id, req })
          const data = { counter: Number(counter) + 1 }
          await payload.update({ collection: 'houses', id, data, req })
        }),
      ),
    )
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused.every(({ reason }) => isAppError(reason, 'conflict'))).toBe(true)
    const { counter } = await payload.findByID({ collection: 'houses', id })
    expect(counter).toBe(8 - refused.length)
    if (database.kind === 'sqlite') expect(refused).toEqual([])
  })

  it('knows an update that lost against another one as worth repeating', async () => {
    const { id } = await payload.create({ collection: 'houses', data: { name: 'contended' } })
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, counter) =>
        payload.update({ collection: 'houses', id, data: { counter } }),
      ),
    )
    const lost = results.filter((result) => result.status === 'rejected')
    expect(lost.length).toBeLessThan(8)
    expect(lost.every(({ reason }) => isTransient(reason))).toBe(true)
    if (database.kind === 'sqlite') expect(lost).toEqual([])
    else expect(lost.length).toBeGreaterThan(0)
  })
})

function descriptors(): number {
  return readdirSync('/proc/self/fd').length
}
