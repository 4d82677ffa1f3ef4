import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { appError } from '../errors'

/**
 * Sensitive texts are sealed with AES-256-GCM (NIST SP 800-38D), each set of them with a data key
 * of its own, which is wrapped by a master key. What a seal belongs to is part of it (`about`, the
 * cipher's additional data): moved to another row, field or holder it does not open.
 */
export type DataKey = Uint8Array

/** The master keys, the one that wraps first; older ones still unwrap while keys are rotated. */
export type MasterKeys = readonly { id: string; key: Uint8Array }[]

export function newDataKey(): DataKey {
  return randomBytes(keyBytes)
}

/** Seals a text. `about` names what it belongs to: collection, row and field. */
export function seal({
  text,
  key,
  about,
}: {
  text: string
  key: DataKey
  about: readonly string[]
}): string {
  return encrypt(Buffer.from(text, 'utf8'), key, about).toString('base64url')
}

/** Opens what `seal` made. Throws when it was changed, moved, or sealed with another key. */
export function unseal({
  sealed,
  key,
  about,
}: {
  sealed: string
  key: DataKey
  about: readonly string[]
}): string {
  return decrypt(Buffer.from(sealed, 'base64url'), key, about).toString('utf8')
}

/**
 * The master keys of `DATA_KEY`: one secret, or several with commas between while keys are rotated,
 * the newest first. A secret is a text of any length; the key is derived from it (HKDF, RFC 5869).
 */
export function masterKeysOf(dataKey: string): MasterKeys {
  return dataKey.split(',').map((secret) => {
    const key = new Uint8Array(hkdfSync('sha256', secret.trim(), '', 'data-key', keyBytes))
    return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key }
  })
}

/** Wraps a data key with the newest master key: `id.sealed`. */
export function wrapKey({
  dataKey,
  masters,
  about,
}: {
  dataKey: DataKey
  masters: MasterKeys
  about: readonly string[]
}): string {
  const [newest] = masters
  if (!newest) throw new Error('there is no master key')
  return `${newest.id}.${encrypt(dataKey, newest.key, about).toString('base64url')}`
}

/** Unwraps a data key with the master key that wrapped it. Throws when that one is not there. */
export function unwrapKey({
  wrapped,
  masters,
  about,
}: {
  wrapped: string
  masters: MasterKeys
  about: readonly string[]
}): DataKey {
  const [id = '', sealed = ''] = wrapped.split('.')
  const master = masters.find((one) => one.id === id)
  if (!master) throw broken('the master key that wrapped a key is not in DATA_KEY')
  return decrypt(Buffer.from(sealed, 'base64url'), master.key, about)
}

/** Whether a key is wrapped by the newest master key, and so need not be wrapped anew. */
export function isWrappedByNewest(wrapped: string, masters: MasterKeys): boolean {
  return wrapped.startsWith(`${masters[0]?.id}.`)
}

const cipher = 'aes-256-gcm'
const keyBytes = 32
/** 96 bits, random: safe for 2^32 seals of one key (SP 800-38D, 8.3); a data key makes a handful. */
const ivBytes = 12
const tagBytes = 16

function encrypt(plain: Uint8Array, key: Uint8Array, about: readonly string[]): Buffer {
  const iv = randomBytes(ivBytes)
  const sealing = createCipheriv(cipher, key, iv).setAAD(additional(about))
  const body = Buffer.concat([sealing.update(plain), sealing.final()])
  return Buffer.concat([iv, body, sealing.getAuthTag()])
}

function decrypt(sealed: Buffer, key: Uint8Array, about: readonly string[]): Buffer {
  if (sealed.length < ivBytes + tagBytes) throw broken('a seal is cut off')
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
  opening.setAAD(additional(about)).setAuthTag(sealed.subarray(-tagBytes))
  try {
    return Buffer.concat([opening.update(sealed.subarray(ivBytes, -tagBytes)), opening.final()])
  } catch (cause) {
    throw broken('a seal does not open', cause)
  }
}

/** Lengths and all, so that no two lists are written alike. */
function additional(about: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(about), 'utf8')
}

function broken(message: string, cause?: unknown) {
  return appError({ code: 'unavailable', message, cause })
}
