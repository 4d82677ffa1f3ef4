import { createHeaders, sendResponse } from '@remix-run/node-fetch-server'
import { Router, type Request as ExpressRequest } from 'express'
import { infoOf } from './identify'
import { httpError } from './errors/describe'
import { answerRest } from './rest/answerRest'
import { rememberErrors } from './rest/apiErrors'
import { checkPath } from './rest/checkPath'
import { checkQuery } from './rest/checkQuery'
import { readBody, type ApiBody } from './rest/readBody'
import { readTree } from './rest/readTree'
import type { AppServices } from './services'

/**
 * Payload's REST API behind a guard: what reaches it has been read and found answerable, so that a
 * 5xx from here is a mistake of ours and nothing else.
 */
export function api({ env, payload }: Pick<AppServices, 'env' | 'payload'>): Router {
  const router = Router()
  if (!payload) return router
  rememberErrors(payload)
  const tokenCookie = new RegExp(`(^|;\\s*)${payload.config.cookiePrefix}-token=`)

  router.use(async (req, res) => {
    const [path = '', search = ''] = req.originalUrl.split('?', 2)
    infoOf(res).pattern = '/api'
    const target = checkPath(path, { payload, isProduction: env.isProduction })
    infoOf(res).pattern = target.pattern
    const isSignedIn = hasCredentials(req, tokenCookie)
    const call = readOverride(req, search, await readBody(req, isSignedIn))
    checkQuery(readTree(new URLSearchParams(call.search)), { ...target, isSignedIn })
    const url = `${env.portalUrl}${path}${call.search && `?${call.search}`}`
    const headers = headersFor(req, call.body)
    const { method, body } = call
    const { isFile } = target
    const response = await answerRest({ payload, url, headers, method, body, isFile })
    if (isFile && response.ok) response.headers.set('Cache-Control', 'public, max-age=3600')
    await sendResponse(res, response)
  })
  return router
}

/** A cookie or a token of any kind; whether it is worth something is for Payload to say. */
function hasCredentials({ headers }: ExpressRequest, tokenCookie: RegExp): boolean {
  return headers.authorization !== undefined || tokenCookie.test(headers.cookie ?? '')
}

/**
 * The admin sends long queries as a POST that says it is a GET. It is made one here, before the
 * checks, so that they see what Payload will see.
 */
function readOverride(req: ExpressRequest, search: string, body: ApiBody) {
  const said =
    req.headers['x-payload-http-method-override'] ?? req.headers['x-http-method-override']
  // Express answers HEAD by a GET whose body Node leaves out.
  const method = req.method === 'HEAD' ? 'GET' : req.method
  if (method !== 'POST' || said !== 'GET') {
    if (body.kind === 'form') throw httpError(415)
    return { method, search, body }
  }
  if (body.kind !== 'form') throw httpError(415)
  return { method: 'GET', search: [search, body.text].filter(Boolean).join('&'), body: noBody }
}

const noBody: ApiBody = { kind: 'none' }

function headersFor(req: ExpressRequest, body: ApiBody): Headers {
  const headers = createHeaders(req)
  for (const name of notForwarded) headers.delete(name)
  if (body.kind === 'multipart') headers.set('content-type', body.type)
  else headers.set('content-type', 'application/json')
  if (isTooOdd(headers.get('accept-language'))) headers.delete('accept-language')
  return headers
}

// They described the request as it came; its body is another one now.
const notForwarded = [
  'content-length',
  'transfer-encoding',
  'connection',
  'expect',
  'x-payload-http-method-override',
  'x-http-method-override',
]

function isTooOdd(header: string | null): boolean {
  return header !== null && !/^[\w*,;=.\- ]{1,200}$/.test(header)
}
