import type { RequestHandler } from 'express'
import type { HeaderList } from './securityHeaders'

/** Security headers and `no-store` on every answer; what may be kept says so itself, later. */
export function protect(headers: HeaderList): RequestHandler {
  return (_req, res, next) => {
    for (let i = 0; i + 1 < headers.length; i += 2) {
      res.setHeader(headers[i] ?? '', headers[i + 1] ?? '')
    }
    res.setHeader('Cache-Control', 'no-store')
    next()
  }
}
