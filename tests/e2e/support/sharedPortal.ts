import type { TestProject } from 'vitest/node'
import { startBuiltPortal } from '../../support/builtPortal'

declare module 'vitest' {
  interface ProvidedContext {
    /** The portal that the browser tests visit: `http://127.0.0.1:…`. */
    portalUrl: string
  }
}

/**
 * One built portal for all browser tests, since starting it takes longer than most of them. All
 * visitors share an address, so the limits are off; they have tests of their own.
 * `E2E_PORTAL_URL` names a portal with demo content that is already running.
 */
export default async function sharedPortal({ provide }: TestProject) {
  const running = process.env.E2E_PORTAL_URL
  if (running) return provide('portalUrl', running)
  const portal = await startBuiltPortal({ env: { RATE_LIMIT: 'off' } })
  provide('portalUrl', portal.url)
  return async () => {
    const code = await portal.stop()
    if (code !== 0) throw new Error(`The portal ended with ${code}:\n${portal.output()}`)
  }
}
