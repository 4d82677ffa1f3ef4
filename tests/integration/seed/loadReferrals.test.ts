import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../../seed/loadDemo'
import { demoReferrals, loadReferrals } from '../../../seed/loadReferrals'
import { serviceId } from '../../../seed/demo/toDocuments'
import path from 'node:path'
import { openKeyStore } from '../../../src/keys'
import { loadPlaces } from '../../../src/place'
import { loadContent } from '../../../src/portal/content'
import { masterKeysOf } from '../../../src/privacy/seal'
import type { ReferralServices } from '../../../src/referrals/services'
import { startTestPayload, type TestPayload } from '../../support/portal'

// A Wednesday at noon and a Sunday night: the stories hold whenever the demo is loaded.
const moments = [Date.UTC(2026, 10, 25, 11), Date.UTC(2027, 2, 28, 1, 30)]
let portal: TestPayload
let services: ReferralServices
let now = moments[0] ?? 0

beforeAll(async () => {
  portal = await startTestPayload()
  await loadDemo({ payload: portal.payload, now: new Date(now) })
  const content = loadContent({ payload: portal.payload, places: loadPlaces(), now })
  services = {
    payload: portal.payload,
    keys: await openKeyStore({
      databaseUrl: portal.database.url,
      keysPath: path.join(portal.database.directory, 'keys.db'),
    }),
    masters: masterKeysOf('a-master-key-for-tests-that-is-long-enough'),
    linkKey: 'a-link-key-for-tests-that-is-long-enough',
    current: () => content,
    now: () => now,
  }
})
afterAll(async () => {
  await services?.keys.close()
  await portal?.stop()
})

describe('the referrals of the demo', () => {
  it.each(moments)('are there in every state, whenever it is loaded: %d', async (moment) => {
    now = moment
    const linkKey = `a-link-key-of-its-own-for-each-moment-${moment}`
    const own = { ...services, linkKey }
    expect(await loadReferrals(own, { now })).toBe(demoReferrals.length)
    expect(await loadReferrals(own, { now })).toBe(0)
    const { docs } = await portal.payload.find({ collection: 'referrals', pagination: false })
    const states = new Set(docs.map(({ state }) => state))
    for (const state of ['received', 'taken', 'working', 'closed', 'withdrawn']) {
      expect(states).toContain(state)
    }
    const here = docs.filter(({ holder }) => holder === serviceId('esbjerg/hjemloeseenheden'))
    expect(here.filter(({ state }) => state === 'received').length).toBeGreaterThan(2)
    expect(here.some(({ escalation }) => escalation !== 'none')).toBe(true)
    expect(docs.filter(({ offeredTo }) => offeredTo).length).toBeGreaterThan(1)
  })

  it('are about forty', () => {
    expect(demoReferrals.length).toBe(40)
    expect(new Set(demoReferrals.map(({ key }) => key)).size).toBe(40)
  })
})
