import { createHmac, hkdfSync } from 'node:crypto'

/** A secret of `HASH_KEY` for each purpose: what one has signed another does not take for its own. */
export type ProtectionKeys = { [purpose in (typeof purposes)[number]]: string }

export function protectionKeysOf(hashKey: string): ProtectionKeys {
  const entries = purposes.map((purpose) => {
    const secret = hkdfSync('sha256', hashKey, '', `referral-protection ${purpose}`, 32)
    return [purpose, Buffer.from(secret).toString('base64url')] as const
  })
  return Object.fromEntries(entries) as ProtectionKeys
}

/** HMAC-SHA-256 over a list of texts, written so that no two lists are alike. */
export function signed(secret: string, parts: readonly (string | number)[]): Buffer {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest()
}

const purposes = ['count', 'challenge', 'solution', 'wait', 'code'] as const
