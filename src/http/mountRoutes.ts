import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import { appError } from '../errors'
import { toEntry, sendEntry } from './entry'
import { httpError } from './errors/describe'
import { infoOf } from './identify'
import { inLanguage, languages, splitLanguage, type Lang } from './language'
import { textPage } from './page'
import type { PageCache } from './pageCache'
import { parseQuery } from './query'
import type { RequestContext, Route } from './route'
import { openToAll, type HeaderList } from './securityHeaders'

/** Puts the route table on the app: each row in its languages, wrong methods answered with 405. */
export function mountRoutes(
  app: Express,
  { routes, pageCache }: { routes: readonly Route[]; pageCache: PageCache },
  headers: HeaderList,
): void {
  const uncached = [...headers, 'Cache-Control', 'no-store']
  const send = createSender(pageCache, headers)
  const methodsByPath = new Map<string, Set<string>>()
  for (const route of routes) {
    for (const path of pathsOf(route)) {
      const handlers = [
        nameRoute(route),
        ...(route.method === 'post' ? readForm(route.formLimit) : []),
      ]
      app[route.method](path, ...handlers, (req, res) => send(route, req, res))
      const methods = methodsByPath.get(path) ?? new Set()
      methodsByPath.set(path, methods.add(route.method.toUpperCase()))
    }
  }
  for (const [path, methods] of methodsByPath) app.all(path, refuseMethod(methods, uncached))
}

function pathsOf({ path, languages: kind }: Route): string[] {
  return kind === 'one' ? [path] : languages.map((lang) => inLanguage(path, lang))
}

function createSender(pageCache: PageCache, headers: HeaderList) {
  return async (route: Route, req: Request, res: Response): Promise<void> => {
    const common = route.isOpenToAll ? [...headers, ...openToAll] : headers
    const uncached = [...common, 'Cache-Control', 'no-store']
    const context = contextOf(route, req, res)
    const { url, lang, query, params, path, requestId } = context
    const own = ['X-Request-Id', requestId]
    if (!route.cache) {
      const page = await route.handler(context)
      return sendEntry(req, res, toEntry({ page, headers: uncached, hasEtag: false }), own)
    }
    const open = { params, query, lang, path, url }
    // What somebody chose must not lie in the cache of a phone that others use, nor be indexed.
    const isChosen = url.includes('?')
    const entry = await pageCache.load(inLanguageOf(url, lang, route), async () => {
      const made = await route.handler(open as RequestContext<unknown>)
      const page = isChosen ? { ...made, noindex: true } : made
      const isKept = page.status === 200 && !isChosen
      return toEntry({
        page,
        headers: isKept ? [...common, 'Cache-Control', 'no-cache'] : uncached,
        hasEtag: isKept,
      })
    })
    sendEntry(req, res, entry, own)
  }
}

function inLanguageOf(url: string, lang: Lang, route: Route): string {
  return route.languages === 'one' ? url : withLanguage(url, lang)
}

/** `inLanguage` for a path with a query: `/?a=b` in English is `/en?a=b`. */
function withLanguage(url: string, lang: Lang): string {
  const [path = '/', query] = url.split('?')
  return query === undefined ? inLanguage(path, lang) : `${inLanguage(path, lang)}?${query}`
}

function contextOf(route: Route, req: Request, res: Response): RequestContext<unknown> {
  const { requestId } = infoOf(res)
  const { lang, path: raw } = route.languages === 'one' ? asDanish(req) : splitLanguage(req.path)
  const path = raw.split('/').map(encodeAgain).join('/')
  const [, search = ''] = req.originalUrl.split('?', 2)
  const params = new URLSearchParams(search)
  const { value, canonical } = parseQuery(route.query, params, { unknown: route.unknownParameters })
  const form = new URLSearchParams(typeof req.body === 'string' ? req.body : '')
  const url = canonical === '' ? path : `${path}?${canonical}`
  const named = Object.fromEntries(Object.entries(req.params).map(([name, v]) => [name, String(v)]))
  return { params: named, query: value, lang, path, url, form, requestId, req, res }
}

/** One spelling of a part of a path, in which `?` and `/` cannot hide. */
function encodeAgain(segment: string): string {
  return encodeURIComponent(decodeURIComponent(segment))
}

function asDanish(req: Request): { lang: Lang; path: string } {
  return { lang: 'da', path: req.path }
}

function nameRoute({ path, isOpenToAll }: Route): RequestHandler {
  return (_req, res, next) => {
    Object.assign(infoOf(res), { pattern: path, isOpenToAll })
    next()
  }
}

/** Reads a form as text, bounded; anything that is not a form: 415. */
function readForm(limit: number): RequestHandler[] {
  const type = 'application/x-www-form-urlencoded'
  const read = express.text({ type, limit, defaultCharset: 'utf-8' })
  const check: RequestHandler = (req, _res, next) => {
    if (!req.is(type)) return next(httpError(415))
    if (typeof req.body === 'string' && !isReadableForm(req.body)) {
      return next(appError({ code: 'invalid', message: 'a form that is not UTF-8' }))
    }
    next()
  }
  return [read, check]
}

function isReadableForm(body: string): boolean {
  // What was typed comes percent-encoded: this sign stands for bytes that were no UTF-8.
  if (body.includes('\ufffd')) return false
  try {
    return !decodeURIComponent(body.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}

function refuseMethod(methods: ReadonlySet<string>, headers: HeaderList): RequestHandler {
  const allowed = [...methods, ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (req, res, next) => {
    res.setHeader('Allow', allowed)
    if (req.method !== 'OPTIONS') return next(httpError(405))
    const page = textPage('', { status: 204 })
    sendEntry(req, res, toEntry({ page, headers, hasEtag: false }))
  }
}
