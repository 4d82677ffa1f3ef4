import { afterAll, beforeAll } from 'vitest'
import { startInboxRest, type InboxRest } from './inboxRest'
import { portal, world } from './openedWorld'

/** The small world's REST: importing it starts it before the file's tests and ends it after them. */
export let rest: InboxRest

beforeAll(async () => {
  rest = await startInboxRest(world, portal.payload)
})
afterAll(async () => {
  await rest?.stop()
})
