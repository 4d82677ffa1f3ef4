import type { IncomingMessage } from 'node:http'
import type { Env } from '../env'

export type KnowsHost = (req: IncomingMessage) => boolean

/**
 * Whether a request names this portal as its host: the host of `PORTAL_URL`, this machine itself
 * (health checks, trying out), or the very address it came in on. Anything else is a mistake or a
 * try at poisoning and gets 421; links are made from `PORTAL_URL` alone in any case.
 */
export function createHostCheck(env: Env): KnowsHost {
  const known = new Set([new URL(env.portalUrl).hostname, 'localhost', '127.0.0.1', '[::1]'])
  return (req) => {
    const host = hostname(req.headers.host)
    if (hasSecondHost(req.rawHeaders)) return false
    return known.has(host) || isOwnAddress(host, req.socket.localAddress)
  }
}

/** Node reads the first of two; whatever stands before us may have read the other. */
function hasSecondHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

function hostname(header: string | undefined): string {
  if (header === undefined) return ''
  return header.replace(/:\d{1,5}$/, '').toLowerCase()
}

function isOwnAddress(host: string, localAddress: string | undefined): boolean {
  if (localAddress === undefined) return false
  const address = localAddress.replace(/^::ffff:/, '')
  return host === address || host === `[${address}]`
}
