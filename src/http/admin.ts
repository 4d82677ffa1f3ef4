import { randomBytes } from 'node:crypto'
import { Router } from 'express'
import { httpError } from './errors/describe'
import { infoOf } from './identify'
import { protect } from './protect'
import { adminHeaders, adminPolicy } from './securityHeaders'
import type { AppServices } from './services'

/**
 * Next at `/admin` and `/_next`. It learns the nonce from the policy on the request's own headers,
 * and sets its own `Cache-Control` on files, so nothing of ours may stand there before.
 */
export function admin({ env, admin: handle }: Pick<AppServices, 'env' | 'admin'>): Router {
  const router = Router({ caseSensitive: true })
  if (!handle) return router

  router.use(['/admin', '/_next'], protect(adminHeaders(env)), async (req, res, next) => {
    // Express cuts off the mount's path for us; Next must see the whole one.
    req.url = req.originalUrl
    infoOf(res).pattern = req.path.startsWith('/admin') ? '/admin' : '/_next'
    if (env.isProduction && isFirstUserPage(req.path)) return next(httpError(404))
    const policy = adminPolicy(env, randomBytes(16).toString('base64'))
    res.setHeader('Content-Security-Policy', policy)
    req.headers['content-security-policy'] = policy
    if (req.path.startsWith('/_next/')) res.removeHeader('Cache-Control')
    await handle(req, res)
  })
  return router
}

/** Whoever is first would own the portal: the first user is made on the command line. */
function isFirstUserPage(path: string): boolean {
  return /^\/admin\/+create-first-user(\/|$)/i.test(decodeURIComponent(path))
}
