import type { RequestHandler } from 'express'
import { infoOf } from './identify'
import type { HeaderList } from './securityHeaders'

/**
 * Security headers, `no-store` and the request's id in front of what others answer (Payload, Next).
 * The portal's own answers are entries and carry theirs.
 */
export function protect(headers: HeaderList): RequestHandler {
  return (_req, res, next) => {
    for (let i = 0; i + 1 < headers.length; i += 2) {
      res.setHeader(headers[i] ?? '', headers[i + 1] ?? '')
    }
    res.setHeader('Cache-Control', 'no-store')
    res.setHeader('X-Request-Id', infoOf(res).requestId)
    next()
  }
}
