import type { RequestHandler } from 'express'
import type { Env } from '../env'
import { hasControlCharacters } from './controlCharacters'
import { httpError } from './errors/describe'
import type { KnowsHost } from './hosts'

/** Bytes of a URL that the portal reads; the admin's lists keep their filters in theirs. */
export const urlLimits = { portal: 2048, behind: 8192 } as const

/** Whether a path belongs to the admin, its files or the API: all but the portal's own pages. */
export function isBehind(path: string): boolean {
  return /^\/(admin|api|_next)(\/|$)/.test(path)
}

/** A host that is not ours: 421, before anything is built from it. */
export function refuseForeignHosts(knowsHost: KnowsHost): RequestHandler {
  return (req, _res, next) => next(knowsHost(req) ? undefined : httpError(421))
}

/**
 * Methods that nothing here has an answer for; Next would show the admin's page to any of them.
 * `CONNECT` and broken ones end in Node already.
 */
export function refuseOddMethods(): RequestHandler {
  return (req, res, next) => {
    const allowed = /^\/api(\/|$)/.test(req.path) ? apiMethods : portalMethods
    if (allowed.includes(req.method)) return next()
    res.setHeader('Allow', allowed.join(', '))
    next(httpError(405))
  }
}

/** Too long, badly percent-encoded, broken UTF-8, control characters: in path or query. */
export function refuseBadUrls(): RequestHandler {
  return (req, _res, next) => {
    const limit = isBehind(req.path) ? urlLimits.behind : urlLimits.portal
    if (req.originalUrl.length > limit) return next(httpError(414))
    next(isReadable(req.originalUrl) ? undefined : httpError(400))
  }
}

/**
 * `X-Forwarded-*` of somebody who is not our proxy: taken off, for Next and Payload would believe
 * them. `trusts` is Express's own reading of `TRUST_PROXY`.
 */
export function dropForgedForwarding(env: Env): RequestHandler {
  return (req, _res, next) => {
    const trusts = req.app.get('trust proxy fn') as (address: string, hop: number) => boolean
    const isProxy = env.trustProxy !== false && trusts(req.socket.remoteAddress ?? '', 0)
    if (!isProxy) for (const name of forwarding) Reflect.deleteProperty(req.headers, name)
    next()
  }
}

const portalMethods = ['GET', 'HEAD', 'POST', 'OPTIONS']
const apiMethods = [...portalMethods, 'PUT', 'PATCH', 'DELETE']

const forwarding = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
]

function isReadable(url: string): boolean {
  // Bytes above ASCII must come percent-encoded; raw ones are somebody's broken UTF-8.
  if (!/^[\x21-\x7e]*$/.test(url)) return false
  try {
    return !hasControlCharacters(decodeURIComponent(url), '\t\r\n')
  } catch {
    return false
  }
}
