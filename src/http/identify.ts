import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { splitLanguage, type Lang } from './language'

/** What is known of a request from the first moment; kept in `res.locals`. */
export type RequestInfo = {
  requestId: string
  lang: Lang
  /** The route's pattern, for the log; set when a route takes the request. */
  pattern: string | null
  /** The kind of refusal, for the log. */
  errorCode: string | null
  /** Whether a refusal too may be read by scripts of every site. */
  isOpenToAll: boolean
}

/** First in line: gives the request its id (never the client's own) and its language. */
export function identify(): RequestHandler {
  return (req, res, next) => {
    const { lang } = splitLanguage(req.path)
    const info: RequestInfo = {
      requestId: randomUUID(),
      lang,
      pattern: null,
      errorCode: null,
      isOpenToAll: false,
    }
    res.locals.info = info
    next()
  }
}

export function infoOf(res: Pick<Response, 'locals'>): RequestInfo {
  return res.locals.info as RequestInfo
}
