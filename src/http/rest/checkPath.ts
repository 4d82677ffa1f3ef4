import type { Payload } from 'payload'
import { appError } from '../../errors'
import { hasControlCharacters } from '../controlCharacters'
import type { SearchedFields } from './checkWhere'

export type ApiTarget = {
  /** For the log: the collection, never an id, a file name or a token. */
  pattern: string
  /** A file of an upload collection. */
  isFile: boolean
  searched: SearchedFields
}

/**
 * Reads an API path (`/api/services/123`) and refuses what must not be reachable: `not-found` for
 * closed and unknown endpoints, `invalid` for a segment that cannot be.
 */
export function checkPath(
  path: string,
  { payload, isProduction }: { payload: Payload; isProduction: boolean },
): ApiTarget {
  const segments = path.split('/').slice(2).map(readSegment)
  const [first = '', second = ''] = segments
  if (isClosed(segments, isProduction)) throw unknownEndpoint()
  if (first === 'globals') {
    const global = payload.globals.config.find(({ slug }) => slug === second)
    if (!global || global.endpoints === false) throw unknownEndpoint()
    const searched = { fields: global.flattenedFields, config: payload.config }
    return { pattern: `/api/globals/${second}`, isFile: false, searched }
  }
  const collection = payload.config.collections.find(({ slug }) => slug === first)
  // Payload's word for a collection without an API is 501; to the outside there is none.
  if (collection?.endpoints === false) throw unknownEndpoint()
  // It looks for a token in a field that there is only then; MongoDB fails on it.
  if (second === 'verify' && !collection?.auth.verify) throw unknownEndpoint()
  if (collection) {
    const searched = { fields: collection.flattenedFields, config: payload.config }
    return { pattern: `/api/${first}`, isFile: second === 'file', searched }
  }
  const isOwn = payload.config.endpoints.some((endpoint) => endpoint.path.split('/')[1] === first)
  if (first === '' || !isOwn) throw unknownEndpoint()
  return { pattern: `/api/${first}`, isFile: false, searched: null }
}

/**
 * Closed whatever a configuration says: Payload's inner tables but preferences (its jobs endpoints
 * are open to anybody signed in), fetching a file from an address that a client names, and making
 * the first user in production (whoever comes first would own the portal).
 */
function isClosed([first = '', second = '']: readonly string[], isProduction: boolean): boolean {
  if (first.startsWith('payload-') && first !== 'payload-preferences') return true
  if (second === 'paste-url') return true
  return isProduction && (second === 'first-register' || second === 'init')
}

function readSegment(segment: string): string {
  const text = decode(segment)
  const isOdd = /[/\\]|^\.\.?$/.test(text) || hasControlCharacters(text)
  // File systems and databases end well before: 255 bytes is the longest file name.
  if (isOdd || Buffer.byteLength(text) > 240) throw badPath()
  return text
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badPath()
  }
}

function badPath() {
  return appError({ code: 'invalid', message: 'an API path that cannot be' })
}

function unknownEndpoint() {
  return appError({ code: 'not-found', message: 'no such endpoint' })
}
