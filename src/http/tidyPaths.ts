import type { RequestHandler } from 'express'
import { isBehind } from './guards'

/**
 * A path that differs from a tidy one only by capitals (phones write `/Kontakt`), double or
 * trailing slashes leads there instead of to 404. Comes after the routes: a token keeps its case.
 */
export function tidyPaths(): RequestHandler {
  return (req, res, next) => {
    const tidy = req.path
      .toLowerCase()
      .replace(/\/{2,}/g, '/')
      .replace(/(.)\/$/, '$1')
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (!isRead || tidy === req.path || isBehind(req.path)) return next()
    const [, query] = req.originalUrl.split('?', 2)
    res.redirect(301, query === undefined ? tidy : `${tidy}?${query}`)
  }
}
