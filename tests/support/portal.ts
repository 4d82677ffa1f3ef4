import type { Payload } from 'payload'
import { makeTestDatabase, type TestDatabase } from './testDatabase'

export type TestPayload = { payload: Payload; database: TestDatabase; stop: () => Promise<void> }

/**
 * Payload with the portal's real configuration on an empty database. One per test file: vitest
 * gives every file a process of its own, and the configuration reads the environment once.
 */
export async function startTestPayload(): Promise<TestPayload> {
  const database = await makeTestDatabase()
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: database.directory,
    LOG_LEVEL: 'silent',
  })
  const { openPayload } = await import('../../src/openPayload')
  const payload = await openPayload()
  return {
    payload,
    database,
    stop: async () => {
      await payload.destroy()
      await database.remove()
    },
  }
}
