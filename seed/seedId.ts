import { createHash } from 'node:crypto'

/**
 * The id of a seeded document: a UUID made from its name (version 5, RFC 9562 section 5.5), so that
 * loading twice finds what is there and one file can point to another's document.
 */
export function seedId(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [0, 8, 12, 16, 20].map((from, at) => hex.slice(from, [8, 12, 16, 20, 32][at])).join('-')
}

/** A UUID of our own, so that our names meet nobody else's. */
const namespace = Buffer.from('c1f7a3d45b0e4b6a8f3d2e9a7c5d1b40', 'hex')
