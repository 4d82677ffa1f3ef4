import path from 'node:path'
import { renderErrorPage } from './portal/renderErrorPage'
import type { Env } from './env'
import { prepareAdmin } from './admin'
import { machineClock, startDemoClock } from './clock'
import { contactRoutes } from './contact/routes'
import { createAssets } from './http/assets'
import { createPageCache, noPageCache } from './http/pageCache'
import { publicHeaders } from './http/securityHeaders'
import type { Services } from './http/services'
import { startJobRunner } from './jobs/runner'
import { openKeyStore } from './keys'
import { createOutbox } from './messages/outbox'
import { mailPreviewRoutes } from './messages/previewRoutes'
import { loadPlaces } from './place'
import { readManifest } from './assets/manifest'
import { loadContent } from './portal/content'
import type { PortalContext } from './portal/context'
import { portalRoutes } from './portal/routes'
import { masterKeysOf } from './privacy/seal'
import { createProtection } from './referrals/protection/protection'
import { referralRoutes } from './referrals/routes'
import { closeStreams } from './referrals/inbox/stream/hub'
import type { ReferralServices } from './referrals/services'
import { keepReferralServices } from './referrals/servicesOf'
import { readSender } from './referrals/texts/readSender'
import { referralTurn } from './referrals/turn'
import { createSnapshot } from './portal/snapshot'
import { watchContent } from './portal/watchContent'
import { createLogger } from './http/logger'

/**
 * Starts what the front door needs, in the order it depends on one another: the admin (Next wants
 * to be first), Payload with its migrated database, places, content, jobs.
 */
export async function startServices(env: Env): Promise<Services> {
  const log = createLogger(env)
  const admin = await prepareAdmin(env)
  // Not before Next is prepared: the configuration's packages import parts of it.
  const { openPayload } = await import('./openPayload')
  const payload = await openPayload()
  if (env.demo) await (await import('./demo')).loadDemoOnce({ payload, env })

  const places = loadPlaces()
  const changed = () => {
    content.drop()
    pageCache.clear()
  }
  const clock = env.demo ? startDemoClock({ dataDir: env.dataDir, moved: changed }) : machineClock
  const pageCache = env.isPageCached ? createPageCache({ now: clock.now }) : noPageCache()
  const content = createSnapshot({
    load: () => loadContent({ payload, places, now: clock.now() }),
    now: clock.now,
  })
  const stopWatching = await watchContent({ payload, changed })
  await content.current()
  const keys = await openKeyStore({ databaseUrl: env.databaseUrl, keysPath: env.keysPath })
  const referrals: ReferralServices = {
    payload,
    keys,
    masters: masterKeysOf(env.dataKey),
    linkKey: env.linkKey,
    current: content.current,
    now: clock.now,
  }
  keepReferralServices(referrals)
  if (env.demo) await (await import('./demo')).loadDemoReferrals(referrals)
  const outbox = createOutbox({
    payload,
    origin: env.portalUrl,
    secretariat: env.secretariat,
    senderOf: (referral) => readSender(referrals, referral),
    now: clock.now,
  })
  const jobs = startJobRunner({ payload, everyTurn: [referralTurn(referrals), outbox.sendDue] })

  const assetsDir = path.join(process.cwd(), 'dist', 'assets')
  const portal: PortalContext = {
    payload,
    places,
    content,
    origin: env.portalUrl,
    assets: readManifest(assetsDir),
    assetsDir,
    secretariat: env.secretariat,
    referrals,
    protection: createProtection({ hashKey: env.hashKey, isOn: env.isRateLimited }),
    now: clock.now,
  }
  return {
    env,
    log,
    payload,
    admin: admin.handle,
    routes: [
      ...portalRoutes(portal),
      ...contactRoutes(portal),
      ...referralRoutes(portal),
      ...mailPreviewRoutes(env),
    ],
    assets: createAssets({ dir: assetsDir, headers: publicHeaders(env) }),
    pageCache,
    renderErrorPage: renderErrorPage(portal),
    missing: async () => [
      ...(content.isReady() ? [] : ['directory']),
      ...((await isDatabaseAnswering(payload)) ? [] : ['database']),
    ],
    endStreams: () => closeStreams(payload),
    stop: async () => {
      await jobs.stop()
      clock.stop()
      await stopWatching()
      await admin.close()
      await keys.close()
      await payload.destroy()
    },
  }
}

/** A leases row or none: any answer will do, and it never reads content. */
async function isDatabaseAnswering(payload: Services['payload']): Promise<boolean> {
  if (!payload) return false
  return payload.count({ collection: 'leases' }).then(
    () => true,
    () => false,
  )
}
