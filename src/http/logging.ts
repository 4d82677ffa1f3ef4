import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { pino, type DestinationStream, type Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Env } from '../env'
import type { RequestInfo } from './identify'

/**
 * The portal's log: JSON lines on stdout. A database's error quotes the values of its statement,
 * which somebody may have typed: they are cut off here, for whoever logs it.
 */
export function createLogger(
  env: Pick<Env, 'logLevel'>,
  to: DestinationStream = pino.destination(1),
): Logger {
  return pino({ level: env.logLevel, base: undefined, serializers: { err: serializeError } }, to)
}

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

/** Name, code and stack of an error and its causes, without the values of a database statement. */
export function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: serializeError(error.cause) }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const stack = frames.slice(0, 12).join('\n')
  return { name: error.name, ...code, message: withoutValues(error.message), stack, ...cause }
}

function withoutValues(message: string): string {
  return (message.split(/\n|\bparams:|\bquery:/i)[0] ?? '').slice(0, 300)
}

function infoFrom(res: ServerResponse): RequestInfo | undefined {
  return 'locals' in res ? (res.locals as { info?: RequestInfo }).info : undefined
}
