import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Lang } from './language'
import type { Page } from './page'
import type { QuerySchema } from './query'

/** All that a page may depend on when everybody gets the same bytes: nothing about its reader. */
export type PublicContext<Query> = {
  params: Readonly<Record<string, string>>
  query: Query
  lang: Lang
  /** Path without the language prefix, decoded and encoded again: `/kontakt/esbjerg`. */
  path: string
  /** The same with the canonical query, for links to this page in another language. */
  url: string
}

export type RequestContext<Query> = PublicContext<Query> & {
  /** Fields of a portal form; empty for GET. */
  form: URLSearchParams
  requestId: string
  req: Request
  res: Response
}

type Answer = Page | Promise<Page>

/** Bytes of a portal form. */
export const formLimit = 16 * 1024

type RouteSpec<Schema extends QuerySchema> = {
  /** Express 5 path in Danish, without language prefix: `/kontakt/:slug`. */
  path: string
  /** Parameters it takes; without one it takes none. Put them in the order in which forms send. */
  query?: Schema
  /** JSON for machines says what it does not know; a page for people ignores it. */
  unknownParameters?: 'ignore' | 'refuse'
  /** `both` = also at `/en/…`; `one` for `/robots.txt` and the like. */
  languages?: 'both' | 'one'
  /** Scripts of every site may read its answers, refusals too (CORS). */
  isOpenToAll?: boolean
  /** Most bytes of its form, where it is longer than a form usually is. */
  formLimit?: number
}

/** Everybody gets the same answer: kept as compressed bytes until content changes. */
export type CachedSpec<Schema extends QuerySchema> = RouteSpec<Schema> & {
  method: 'get'
  cache: true
  handler: (context: PublicContext<z.infer<Schema>>) => Answer
}

/** Answers its reader: never kept, always `no-store`. */
export type PlainSpec<Schema extends QuerySchema> = RouteSpec<Schema> & {
  method: 'get' | 'post'
  cache?: false
  handler: (context: RequestContext<z.infer<Schema>>) => Answer
}

/** A row of the route table, its types forgotten. */
export type Route = {
  method: 'get' | 'post'
  path: string
  cache: boolean
  query: QuerySchema
  unknownParameters: 'ignore' | 'refuse'
  languages: 'both' | 'one'
  isOpenToAll: boolean
  formLimit: number
  handler: (context: RequestContext<unknown>) => Answer
}

/**
 * One row of the route table. A cached handler is given no request at all, so that it cannot come
 * to depend on its reader; a path that names a secret may not be cached (throws at start).
 */
export function route<Schema extends QuerySchema = typeof noQuery>(
  spec: CachedSpec<Schema> | PlainSpec<Schema>,
): Route {
  if (spec.cache && namesSecret(spec.path)) {
    throw new Error(`${spec.path} holds a secret and must not be cached`)
  }
  return {
    method: spec.method,
    path: spec.path,
    cache: spec.cache ?? false,
    query: spec.query ?? noQuery,
    unknownParameters: spec.unknownParameters ?? 'ignore',
    languages: spec.languages ?? 'both',
    isOpenToAll: spec.isOpenToAll ?? false,
    formLimit: spec.formLimit ?? formLimit,
    // The mount parses the query with this very schema before it calls.
    handler: spec.handler as Route['handler'],
  }
}

const noQuery = z.object({})

/** Route parameters that are somebody's key to something: `:token`, `:receiptCode`, `:linkKey`. */
export function namesSecret(path: string): boolean {
  return /:\w*(token|code|key|secret|receipt|link)\b/i.test(path)
}
