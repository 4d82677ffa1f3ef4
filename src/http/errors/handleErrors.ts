import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { appError } from '../../errors'
import { sendEntry, toEntry } from '../entry'
import { infoOf } from '../identify'
import { serializeError } from '../logger'
import { htmlPage, jsonPage } from '../page'
import type { AppServices } from '../services'
import { openToAll, type HeaderList } from '../securityHeaders'
import { describeError } from './describe'
import { problemType, toProblem } from './problem'
import type { ErrorPageProps } from './types'

/** Nothing took the request. */
export function notFound(): RequestHandler {
  return (_req, _res, next) => next(appError({ code: 'not-found', message: 'no such page' }))
}

/**
 * The one place where an error becomes an answer: a page in the reader's language, or a problem
 * document for machines. Only our own mistakes are logged with their stack.
 */
export function handleErrors(
  { log, renderErrorPage }: Pick<AppServices, 'log' | 'renderErrorPage'>,
  headers: HeaderList,
): ErrorRequestHandler {
  const uncached = [...headers, 'Cache-Control', 'no-store']
  return (error: unknown, req, res, next) => {
    const info = infoOf(res)
    const { code, ...described } = describeError(error)
    info.errorCode = code
    if (described.status === 500)
      log.error({ fault: serializeError(error), requestId: info.requestId }, 'unexpected')
    // Too late for another answer: Express breaks the connection, so nobody takes half for whole.
    if (res.headersSent) return next(error)
    const props = { ...described, lang: info.lang, requestId: info.requestId }
    const page = wantsProblem(req)
      ? problemPage(props)
      : htmlPage(renderErrorPage(props), options(props))
    const entry = toEntry({ page, headers: uncached, hasEtag: false })
    const own = ['X-Request-Id', info.requestId, ...(info.isOpenToAll ? openToAll : [])]
    sendEntry(req, res, entry, own)
  }
}

/** `/api`, `*.json`, and whoever asks for JSON rather than for a page. */
function wantsProblem(req: Request): boolean {
  const path = req.originalUrl.split('?')[0] ?? ''
  if (/^\/api(\/|$)/.test(path) || path.endsWith('.json')) return true
  return req.accepts(['html', 'application/problem+json', 'json']) !== 'html'
}

function problemPage(props: ErrorPageProps) {
  return jsonPage(toProblem(props), { ...options(props), type: problemType })
}

function options({ status, retryAfter }: ErrorPageProps) {
  const headers: Record<string, string> = {}
  if (retryAfter !== null) headers['Retry-After'] = String(retryAfter)
  // The rest of a body that nobody will read must not be taken for the next request.
  if (status === 413) headers.Connection = 'close'
  return { status, noindex: true, headers }
}
