import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'
import { startPayload } from './support/start'

/** What is peculiar to MongoDB; without one there is nothing to ask. */
describe.runIf(process.env.TEST_DATABASE === 'mongodb')('MongoDB', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await makeTestDatabase()
  })

  afterAll(async () => {
    await database?.remove()
  })

  it('without a named replica set stops at start with one line', async () => {
    const url = database.url.replace(/replicaSet=[^&]*&?/, '')
    const started = startPayload({ url })
    await expect(started).rejects.toThrow(
      /^DATABASE_URL: this MongoDB has no transactions.*Use a replica set and name it: .*$/,
    )
  })

  it('keeps unique what is unique, from the first start', async () => {
    const payload = await startPayload({ url: database.url })
    await payload.create({ collection: 'owners', data: { name: 'the only one' } })
    const again = payload.create({ collection: 'owners', data: { name: 'the only one' } })
    await expect(again).rejects.toThrow(/invalid/)
    await payload.destroy()
  })
})
