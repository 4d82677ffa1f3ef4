import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readEnv, type Env, type EnvSource } from '../../../src/env'
import { createApp } from '../../../src/http/createApp'
import { createAssets } from '../../../src/http/assets'
import { answerBrokenRequests } from '../../../src/http/brokenRequests'
import { createHandler } from '../../../src/http/createHandler'
import { createLogger } from '../../../src/http/logger'
import { createHostCheck } from '../../../src/http/hosts'
import { createPageCache, type PageCache } from '../../../src/http/pageCache'
import { publicHeaders } from '../../../src/http/securityHeaders'
import type { AppServices } from '../../../src/http/services'

export type TestPortal = {
  url: string
  port: number
  env: Env
  pageCache: PageCache
  /** Lines of the log, parsed. */
  logged: Record<string, unknown>[]
  stop: () => Promise<void>
}

/** The front door on a loopback port of its own, with what a test hands in. */
export async function startPortal({
  envSource = {},
  assetsDir = '/nowhere',
  ...services
}: Partial<AppServices> & { envSource?: EnvSource; assetsDir?: string } = {}): Promise<TestPortal> {
  const env = testEnv(envSource)
  const logged: Record<string, unknown>[] = []
  const log = createLogger({ logLevel: 'info' }, { write: (line) => logged.push(JSON.parse(line)) })
  const pageCache = services.pageCache ?? createPageCache()
  const assets = createAssets({ dir: assetsDir, headers: publicHeaders(env) })
  const app = createApp({
    env,
    log,
    payload: null,
    admin: null,
    routes: [],
    assets,
    renderErrorPage: ({ status, lang, requestId }) =>
      `<!DOCTYPE html><html lang="${lang}"><title>${status}</title><p>${requestId}</p></html>`,
    ...services,
    pageCache,
  })
  const handler = createHandler({ app, assets, pageCache, knowsHost: createHostCheck(env) })
  const { server, port } = await listen(handler)
  answerBrokenRequests(server)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    env,
    pageCache,
    logged,
    stop: () => close(server),
  }
}

/** No limits unless asked for: a test sends everything from one address. */
export function testEnv(source: EnvSource = {}): Env {
  const result = readEnv({ NODE_ENV: 'test', RATE_LIMIT: 'off', ...source })
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.env
}

export async function listen(handler: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
