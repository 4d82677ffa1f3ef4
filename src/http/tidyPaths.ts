import type { RequestHandler } from 'express'
import { sendEntry, toEntry } from './entry'
import { isBehind } from './guards'
import { redirectPage } from './page'
import type { HeaderList } from './securityHeaders'

/**
 * A path that differs from a tidy one only by capitals (phones write `/Kontakt`), double or
 * trailing slashes leads there instead of to 404. Comes after the routes: a token keeps its case.
 */
export function tidyPaths(headers: HeaderList): RequestHandler {
  const uncached = [...headers, 'Cache-Control', 'no-store']
  return (req, res, next) => {
    const tidy = req.path
      .toLowerCase()
      .replace(/\/{2,}/g, '/')
      .replace(/(.)\/$/, '$1')
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (!isRead || tidy === req.path || isBehind(req.path)) return next()
    const [, query] = req.originalUrl.split('?', 2)
    const page = redirectPage(query === undefined ? tidy : `${tidy}?${query}`, 301)
    sendEntry(req, res, toEntry({ page, headers: uncached, hasEtag: false }))
  }
}
