import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type AugmentedRequest } from 'express-rate-limit'
import { appError } from '../errors'
import { isBehind } from './guards'

/** Requests a minute from one address (IPv6: one /56), each tier for itself. */
export type RateLimits = {
  /** Pages that had to be made; kept ones and files are free. */
  pages: number
  /** The admin and the API: one editor's screen asks a lot. */
  behind: number
  /** Forms of the portal and other writes to it. */
  forms: number
  /**
   * Steps of a written referral: five pages and the way back to some of them. A dozen people at the
   * computers of one library must get through; what they hand over has limits of its own.
   */
  steps: number
  /** Signing in, forgotten passwords: whatever guesses a secret. */
  secrets: number
}

export const defaultRateLimits: RateLimits = {
  pages: 240,
  behind: 900,
  forms: 20,
  steps: 120,
  secrets: 10,
}

/** One limiter a tier; over it: 429 with `Retry-After`, in the portal's words. */
export function limitRates(limits: Partial<RateLimits> = {}): RequestHandler {
  const perMinute = { ...defaultRateLimits, ...limits }
  const tiers = {
    pages: limiter(perMinute.pages),
    behind: limiter(perMinute.behind),
    forms: limiter(perMinute.forms),
    steps: limiter(perMinute.steps),
    secrets: limiter(perMinute.secrets),
  }
  return (req, res, next) => {
    // Next's own files have hashes for names and cost nothing.
    if (req.path.startsWith('/_next/static/')) return next()
    void tiers[tierOf(req.method, req.path)](req, res, next)
  }
}

function tierOf(method: string, path: string): keyof RateLimits {
  const isWrite = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
  if (isWrite && guessesSecret.test(path)) return 'secrets'
  if (isBehind(path)) return 'behind'
  if (!isWrite) return 'pages'
  return isReferralStep.test(path) ? 'steps' : 'forms'
}

// Case and encoding cannot hide one of these: the API refuses a path that is not plain.
const guessesSecret = /^\/api\/[^/]+\/(login|forgot-password|reset-password|unlock|verify)(\/|$)/

/** The form alone: what a secret link can do counts as any other form. */
const isReferralStep = /^(\/en)?\/henvendelse$/

function limiter(limit: number) {
  const windowMs = 60_000
  return rateLimit({
    windowMs,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? 'unknown', 56),
    handler: (req, _res, next) => {
      const { resetTime } = (req as AugmentedRequest).rateLimit ?? {}
      const wait = resetTime ? resetTime.getTime() - Date.now() : windowMs
      const retryAfter = Math.max(1, Math.ceil(wait / 1000))
      next(appError({ code: 'too-many', message: 'over the rate limit', retryAfter }))
    },
  })
}
