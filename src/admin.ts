import type { Env } from './env'
import type { AdminHandler } from './http/services'

export type Admin = { handle: AdminHandler; close: () => Promise<void> }

/**
 * Next, with the built admin in production. It is told the port because its hot reload opens a
 * socket on it; a change to the configuration restarts the whole process instead of Payload's own
 * reload, which would leave the front door with the old one.
 */
export async function prepareAdmin({ isProduction, port, host }: Env): Promise<Admin> {
  if (!isProduction) process.env.DISABLE_PAYLOAD_HMR = 'true'
  const { default: next } = await import('next')
  const app = next({ dev: !isProduction, dir: process.cwd(), port, hostname: host })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
