import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet, { type HelmetOptions } from 'helmet'
import type { Env } from '../env'

/** Name and value in turn. */
export type HeaderList = readonly string[]

/**
 * The security headers of every public answer, worked out once: they never change while the
 * server runs, and a kept page carries them without asking anybody.
 */
export function publicHeaders(env: Env): HeaderList {
  return collect(env, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...upgrade(env),
      },
    },
    frameguard: { action: 'deny' },
  })
}

/** Read by anybody's page or script: no key, no cookie, every origin. */
export const openToAll: HeaderList = ['Access-Control-Allow-Origin', '*']

/** Those of the admin, all but its policy, which has a nonce for each request. */
export function adminHeaders(env: Env): HeaderList {
  return collect(env, { contentSecurityPolicy: false, frameguard: { action: 'sameorigin' } })
}

/**
 * The admin's policy. Payload styles with inline attributes, previews pages in a frame, and shows
 * an upload before it is sent as a `blob:`. React's development build needs `eval`, and hot reload
 * a socket.
 */
export function adminPolicy(env: Env, nonce: string): string {
  const isDevelopment = env.nodeEnv === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
    "media-src 'self' blob:",
    "frame-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(isHttps(env) ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

export function isHttps(env: Env): boolean {
  return env.portalUrl.startsWith('https:')
}

const permissions = [
  'geolocation=(self)',
  'camera=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'browsing-topics=()',
].join(', ')

/** Lets helmet write its headers on an answer that nobody gets, and reads them off. */
function collect(
  env: Env,
  options: Pick<HelmetOptions, 'contentSecurityPolicy' | 'frameguard'>,
): HeaderList {
  const req = new IncomingMessage(new Socket())
  const res = new ServerResponse(req)
  helmet({
    ...options,
    // With `no-referrer` browsers send `Origin: null` on our own forms.
    referrerPolicy: { policy: 'same-origin' },
    hsts: isHttps(env) ? { maxAge: 63_072_000, includeSubDomains: false } : false,
  })(req, res, (error) => {
    if (error) throw error as Error
  })
  res.setHeader('Permissions-Policy', permissions)
  return res.getHeaderNames().flatMap((name) => [name, String(res.getHeader(name))])
}

function upgrade(env: Env): Record<string, string[]> {
  return isHttps(env) ? { upgradeInsecureRequests: [] } : {}
}
