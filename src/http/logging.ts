import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { infoOf } from './identify'

/**
 * One line a request: id, method, the *pattern* of its route, status, time. Never a path, for it
 * may hold a token; never a query, a body, a header or an address. (Two child loggers a request, as
 * the usual middleware makes them, took a third of the time of a page: measured.)
 */
export function logRequests(log: Logger): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    // `close` comes also when the client went away before the answer was through.
    res.once('close', () => {
      const { requestId, pattern, errorCode } = infoOf(res)
      const level = res.statusCode >= 500 ? 'error' : 'info'
      const message = res.writableFinished ? 'answered' : 'broken off'
      const line = {
        requestId,
        method: req.method,
        route: pattern ?? '(none)',
        status: res.statusCode,
        ...(errorCode !== null && { code: errorCode }),
        ms: Math.round((performance.now() - began) * 10) / 10,
      }
      log[level](line, message)
    })
    next()
  }
}
