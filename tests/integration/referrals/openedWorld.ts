import { afterAll, beforeAll } from 'vitest'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { makeReferralWorld, type ReferralWorld } from './world'

/**
 * The small world of a test file, in a database of its own: importing it opens it before the file's
 * tests and puts it away after them.
 */
export let portal: TestPayload
export let world: ReferralWorld

beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeReferralWorld(portal)
})
afterAll(async () => {
  await world?.keys.close()
  await portal?.stop()
})
