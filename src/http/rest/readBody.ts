import type { IncomingMessage } from 'node:http'
import { appError } from '../../errors'
import { httpError } from '../errors/describe'

/** Bytes of an API body: without credentials, with them, and of an upload. */
export const bodyLimits = { open: 16 * 1024, signedIn: 1024 * 1024, upload: 8 * 1024 * 1024 }

export type ApiBody =
  | { kind: 'none' }
  | { kind: 'json'; text: string }
  | { kind: 'form'; text: string }
  /** How the admin sends every form, its sign-in too; `hasFile` where one is in it. */
  | { kind: 'multipart'; bytes: Buffer; type: string; hasFile: boolean }

/**
 * Reads a request's body whole and bounded, so that a write can be sent to Payload again. Throws
 * `too-large`, `invalid` (not JSON, not UTF-8) or 415.
 */
export async function readBody(req: IncomingMessage, isSignedIn: boolean): Promise<ApiBody> {
  const type = req.headers['content-type'] ?? ''
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? ''
  if (kind === 'multipart/form-data') {
    // Payload would hold a whole file in memory before it asks who sent it.
    const bytes = await collect(req, isSignedIn ? bodyLimits.upload : bodyLimits.open)
    return { kind: 'multipart', bytes, type, hasFile: bytes.includes('; filename=') }
  }
  const bytes = await collect(req, isSignedIn ? bodyLimits.signedIn : bodyLimits.open)
  if (bytes.length === 0) return { kind: 'none' }
  const text = toText(bytes)
  if (kind === 'application/json') return { kind: 'json', text: checkJson(text) }
  if (kind === 'application/x-www-form-urlencoded') return { kind: 'form', text }
  throw httpError(415)
}

/** By events, for leaving a `for await` early would break the connection before the 413 is sent. */
function collect(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else refuse()
    }
    const refuse = () => {
      req.off('data', take).pause()
      reject(appError({ code: 'too-large', message: 'a body over the limit' }))
    }
    if (Number(req.headers['content-length'] ?? 0) > limit) return refuse()
    req.on('data', take)
    req.once('end', () => resolve(Buffer.concat(chunks)))
    req.once('error', reject)
    req.once('close', () => reject(httpError(400)))
  })
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalidBody('is not UTF-8')
  }
}

/** An object, not nested without end, without names that a database or JavaScript would obey. */
function checkJson(text: string): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidBody('is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidBody('is not an object')
  }
  checkNames(value, 0)
  return text
}

// Rich text nests a few levels for each list; nobody writes this deep.
const maxNesting = 60

function checkNames(value: object, nesting: number): void {
  if (nesting > maxNesting) throw invalidBody('is nested too deeply')
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    if (/^(__proto__|constructor|prototype)$|^\$\w|\0/.test(name))
      throw invalidBody('has odd names')
    if (typeof part === 'string' && part.includes('\0')) throw invalidBody('has odd characters')
    if (typeof part === 'object' && part !== null) checkNames(part, nesting + 1)
  }
}

function invalidBody(message: string) {
  const details = [{ field: 'body', message }]
  return appError({ code: 'invalid', message: `a body that ${message}`, details })
}
