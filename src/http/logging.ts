import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { RequestInfo } from './identify'

/**
 * One line a request: id, method, the *pattern* of its route, status, time. Never a path, for it
 * may hold a token; never a query, a body or a header.
 */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    genReqId: (_req, res) => infoFrom(res)?.requestId ?? '',
    serializers: { req: () => undefined, res: () => undefined },
    customProps: (req, res) => {
      const info = infoFrom(res)
      return {
        method: req.method,
        route: info?.pattern ?? '(none)',
        status: res.statusCode,
        ...(info?.errorCode && { code: info.errorCode }),
      }
    },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    // The error itself was logged where it was turned into an answer.
    customErrorObject: (_req, _res, _error, line: { err?: unknown }) => ({
      ...line,
      err: undefined,
    }),
    customAttributeKeys: { reqId: 'requestId', responseTime: 'ms' },
  })
}

function infoFrom(res: ServerResponse): RequestInfo | undefined {
  return 'locals' in res ? (res.locals as { info?: RequestInfo }).info : undefined
}
