import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { appError } from '../errors'
import type { Env } from '../env'

/**
 * A write that a browser sends from another site is refused. Browsers say where it comes from
 * (`Sec-Fetch-Site`, older ones `Origin`); a program that says neither carries no cookies of ours.
 */
export function refuseForeignWrites(env: Env): RequestHandler {
  const origins = trustedOrigins(env)
  return (req, _res, next) => {
    const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(req.method)
    if (isRead || isFromHere(req, origins)) return next()
    next(appError({ code: 'forbidden', message: 'a write from another site' }))
  }
}

/** `PORTAL_URL`; outside production both names of this machine on our port, for trying out. */
export function trustedOrigins(env: Env): readonly string[] {
  if (env.isProduction) return [env.portalUrl]
  const local = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${env.port}`)
  return [...new Set([env.portalUrl, ...local])]
}

function isFromHere(req: IncomingMessage, origins: readonly string[]): boolean {
  const site = req.headers['sec-fetch-site']
  // `none`: the person's own doing, such as sending a form again after a restart.
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = req.headers
  return origin === undefined || origins.includes(origin)
}
