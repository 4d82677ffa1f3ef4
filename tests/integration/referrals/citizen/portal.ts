import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { expect } from 'vitest'
import { loadDemo } from '../../../../seed/loadDemo'
import { contactRoutes } from '../../../../src/contact/routes'
import type { EnvSource } from '../../../../src/env'
import { openKeyStore } from '../../../../src/keys'
import { loadPlaces } from '../../../../src/place'
import { loadContent } from '../../../../src/portal/content'
import type { PortalContext } from '../../../../src/portal/context'
import { createSnapshot } from '../../../../src/portal/snapshot'
import { watchContent } from '../../../../src/portal/watchContent'
import { masterKeysOf } from '../../../../src/privacy/seal'
import { createProtection, type Protection } from '../../../../src/referrals/protection/protection'
import { referralRoutes } from '../../../../src/referrals/routes'
import type { ReferralServices } from '../../../../src/referrals/services'
import { noAssets } from '../../../support/portal-examples/asking'
import { startTestPayload } from '../../../support/portal'
import { startPortal } from '../../http/portal'

export type CitizenPortal = {
  url: string
  port: number
  payload: Payload
  services: ReferralServices
  /** What its routes are given, to open another door with. */
  context: PortalContext
  /** Lines of the log. */
  logged: Record<string, unknown>[]
  /** Rows of everything that a referral leaves behind, and the keys of its texts. */
  rows: () => Promise<Record<string, number>>
  stop: () => Promise<void>
}

const left: CollectionSlug[] = ['referrals', 'referral-texts', 'referral-events', 'messages']

/** The front door with the real routes on a database with the demo, and its rows to look at. */
export async function startCitizenPortal({
  protection = createProtection({ hashKey: 'a-hash-key-for-tests', isOn: false }),
  envSource = {},
  now = Date.now,
}: {
  /** Off unless a test is about it: all of them write from one address. */
  protection?: Protection
  envSource?: EnvSource
  now?: () => number
} = {}): Promise<CitizenPortal> {
  const { payload, database, stop } = await startTestPayload()
  await loadDemo({ payload, now: new Date() })
  const places = loadPlaces()
  const content = createSnapshot({
    load: () => loadContent({ payload, places, now: now() }),
    now,
  })
  const stopWatching = await watchContent({ payload, changed: content.drop })
  const keys = await openKeyStore({
    databaseUrl: database.url,
    keysPath: path.join(database.directory, 'keys.db'),
  })
  const services: ReferralServices = {
    payload,
    keys,
    masters: masterKeysOf('a-master-key-for-tests-that-is-long-enough'),
    linkKey: 'a-link-key-for-tests-that-is-long-enough',
    current: content.current,
    now,
  }
  const portal: PortalContext = {
    payload,
    places,
    content,
    origin: 'https://portal.example',
    assets: noAssets,
    assetsDir: '/nowhere',
    secretariat: { name: 'Sekretariatet', email: 's@portal.example', phone: '+45 00 11 22 33' },
    referrals: services,
    protection,
    now,
  }
  const door = await startPortal({
    payload,
    envSource,
    routes: [...contactRoutes(portal), ...referralRoutes(portal)],
  })
  return {
    url: door.url,
    port: door.port,
    payload,
    services,
    context: portal,
    logged: door.logged,
    rows: async () => {
      const counted = left.map(async (collection) => {
        const { totalDocs } = await payload.count({ collection })
        return [collection, totalDocs] as const
      })
      const { length } = await keys.list({ after: null, limit: 10_000 })
      return { ...Object.fromEntries(await Promise.all(counted)), keys: length }
    },
    stop: async () => {
      await door.stop()
      await stopWatching()
      await keys.close()
      await stop()
    },
  }
}

/** What is done leaves no row and no key behind. */
export async function leavesNothing(
  { rows }: Pick<CitizenPortal, 'rows'>,
  doing: () => Promise<void>,
): Promise<void> {
  const before = await rows()
  await doing()
  expect(await rows()).toEqual(before)
}
