import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Env } from '../env'
import { answerBrokenRequests } from './brokenRequests'
import { createDoor } from './door'
import { createHandler } from './createHandler'
import { createHostCheck } from './hosts'
import { createReadiness } from './readiness'
import { publicHeaders } from './securityHeaders'
import type { Services } from './services'

export type Running = {
  port: number
  log: Logger
  /** Answers what has begun (up to `drainMs`), then stops the services and closes everything. */
  stop: () => Promise<void>
}

/**
 * Listens first — a taken port is known at once, before anything large is loaded, and `/readyz`
 * answers from then on — and opens the door when the services are up. Rejects with the error of whichever failed, nothing left running.
 */
export async function serve({
  env,
  startServices,
  drainMs = 8000,
}: {
  env: Env
  startServices: () => Promise<Services>
  /** Of the ten seconds in all that stopping may take. */
  drainMs?: number
}): Promise<Running> {
  const readiness = createReadiness()
  const door = createDoor({ readiness, headers: publicHeaders(env) })
  // A client may be slow (a phone outdoors), but not for ever: an open connection costs memory.
  const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 }
  const server = createServer({ ...timeouts, connectionsCheckingInterval: 5000 }, door.listener)
  answerBrokenRequests(server)
  const port = await listen(server, env)

  let services: Services
  try {
    services = await startServices()
  } catch (error) {
    await close(server, 0)
    throw error
  }
  const { createApp } = await import('./createApp')
  const app = createApp(services)
  door.open(createHandler({ ...services, app, knowsHost: createHostCheck(env) }))
  readiness.started(services.missing)

  const stop = async () => {
    readiness.stopping()
    services.endStreams?.()
    await close(server, drainMs)
    await services.stop()
  }
  return { port, log: services.log, stop }
}

function listen(server: Server, { port, host }: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function close(server: Server, drainMs: number): Promise<void> {
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)))
  const deadline = Date.now() + drainMs
  // A connection kept alive falls idle only after its answer; so look again until none is left.
  for (let isClosed = false; !isClosed && Date.now() < deadline;) {
    server.closeIdleConnections()
    isClosed = (await Promise.race([closed, pause(50)])) === true
  }
  server.closeAllConnections()
  await closed
}
