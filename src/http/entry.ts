import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodeNow, isCompressible, negotiate, type Encoding } from './encoding'
import type { Page } from './page'

/**
 * An answer ready to send: its bytes in the encodings that were asked for so far, and everything
 * that goes in front of them. The same entry serves a hit, a miss and a file of the build.
 */
export type Entry = {
  status: number
  etag: string | null
  validUntil: number | null
  canCompress: boolean
  /** Name and value in turn, as `writeHead` takes them fastest. */
  headers: readonly string[]
  bytes: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
  heads: { [name in Encoding]?: readonly string[] | undefined }
}

/** `headers` are those that every page of this kind carries (security, caching). */
export function toEntry({
  page,
  headers,
  hasEtag,
}: {
  page: Page
  headers: readonly string[]
  hasEtag: boolean
}): Entry {
  const identity = typeof page.body === 'string' ? Buffer.from(page.body) : asBuffer(page.body)
  const canCompress = isCompressible(page.type, identity.length)
  const all = new Map(pairs(headers))
  all.set('Content-Type', page.type)
  if (page.noindex) all.set('X-Robots-Tag', 'noindex')
  if (canCompress) all.set('Vary', 'Accept-Encoding')
  for (const [name, value] of Object.entries(page.headers)) setHeader(all, name, value)
  // Weak, for it names the page in whichever encoding: enough for If-None-Match.
  const etag = hasEtag ? `W/"${createHash('sha256').update(identity).digest('base64url')}"` : null
  if (etag) all.set('ETag', etag)
  return {
    status: page.status,
    etag,
    validUntil: page.validUntil,
    canCompress,
    headers: [...all].flat(),
    bytes: { identity },
    heads: {},
  }
}

/** The bytes in an encoding, compressed quickly on first demand and remembered in the entry. */
export function bytesOf(entry: Entry, encoding: Encoding): Buffer {
  return (entry.bytes[encoding] ??= encodeNow(entry.bytes.identity, encoding))
}

/** Puts better compressed bytes in place of quick ones. */
export function replaceBytes(entry: Entry, encoding: Encoding, bytes: Buffer): void {
  entry.bytes[encoding] = bytes
  entry.heads[encoding] = undefined
}

/** Bytes that the entry takes in memory: itself, brotli and gzip (a quarter each), its heads. */
export function sizeOf(entry: Entry): number {
  return Math.ceil(entry.bytes.identity.length * (entry.canCompress ? 1.5 : 1)) + 2048
}

/**
 * Sends an entry to whoever asked: 304 when they have it, no body for HEAD. `own` are headers of
 * this one answer; headers set on `res` are sent too, but cost more than all others together.
 */
export function sendEntry(
  req: IncomingMessage,
  res: ServerResponse,
  entry: Entry,
  own: readonly string[] = [],
): void {
  if (entry.etag !== null && isKnown(req.headers['if-none-match'], entry.etag)) {
    res.writeHead(304, [...entry.headers, ...own])
    res.end()
    return
  }
  const encoding = entry.canCompress
    ? negotiate(asText(req.headers['accept-encoding']))
    : 'identity'
  const bytes = bytesOf(entry, encoding)
  const head = headOf(entry, encoding, bytes.length)
  res.writeHead(entry.status, own.length === 0 ? (head as string[]) : [...head, ...own])
  if (req.method === 'HEAD') res.end()
  else res.end(bytes)
}

function headOf(entry: Entry, encoding: Encoding, length: number): readonly string[] {
  const known = entry.heads[encoding]
  if (known) return known
  const head = [...entry.headers, 'Content-Length', String(length)]
  if (encoding !== 'identity') head.push('Content-Encoding', encoding)
  entry.heads[encoding] = head
  return head
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header === '*') return true
  const opaque = etag.replace(/^W\//, '')
  return header.split(',').some((known) => known.trim().replace(/^W\//, '') === opaque)
}

/** Header names differ in case only, never in meaning: a page's own replaces the common one. */
function setHeader(all: Map<string, string>, name: string, value: string): void {
  for (const known of all.keys()) {
    if (known.toLowerCase() === name.toLowerCase()) all.delete(known)
  }
  all.set(name, value)
}

function* pairs(flat: readonly string[]): Generator<[string, string]> {
  for (let i = 0; i + 1 < flat.length; i += 2) yield [flat[i] ?? '', flat[i + 1] ?? '']
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function asText(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
