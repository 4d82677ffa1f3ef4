import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { Instant } from '../../routing/types'
import type { ProtectionKeys } from './keys'
import type { Demand } from './limits'

/** A challenge as the page carries it, and how far a script may have to count. */
export type Challenge = { text: string; most: number }

/**
 * Proof of work after ALTCHA (MIT, self-hosted): the browser derives keys (PBKDF2) from one number
 * after the other until it finds the one that was chosen here. It is made for one form, so it is
 * spent with it; the same form sent again is the same referral.
 */
export type Proof = {
  challengeFor: (asked: {
    formKey: string
    demand: Exclude<Demand, 'nothing'>
    now: Instant
  }) => Promise<Challenge>
  /** Whether a text is the proof for this form. Never throws, whatever the text is. */
  isProof: (given: { text: string; formKey: string; now: Instant }) => Promise<boolean>
}

/** As long as somebody may take to read the page over. */
export const proofMs = 20 * 60_000

/**
 * 300,000 to 600,000 rounds of PBKDF2, two blocks of SHA-256 each. An old phone without instructions
 * for it hashes 40–50 MB/s, so 300,000 to 400,000 rounds a second: one to two seconds. (Measured in
 * Chromium: 0.1 s on a server, 0.4 s with its main thread slowed down six times.) Few long
 * derivations rather than many short ones: each costs a way to another thread and back.
 */
export const work = {
  algorithm: 'PBKDF2/SHA-256',
  cost: 5_000,
  least: 60,
  most: 120,
  /** So many times as much where more is demanded. */
  more: 4,
} as const

export function createProof(keys: Pick<ProtectionKeys, 'challenge' | 'solution'>): Proof {
  const secrets = { hmacSignatureSecret: keys.challenge, hmacKeySignatureSecret: keys.solution }
  return {
    challengeFor: async ({ formKey, demand, now }) => {
      const times = demand === 'more' ? work.more : 1
      const challenge = await createChallenge({
        algorithm: work.algorithm,
        cost: work.cost,
        counter: randomInt(work.most * times, work.least * times),
        deriveKey,
        // Not the library's own `expiresAt`: that one is held against no clock but the machine's.
        data: { form: formKey, until: now + proofMs },
        ...secrets,
      })
      return { text: JSON.stringify(challenge), most: work.most * times }
    },
    isProof: async ({ text, formKey, now }) => {
      const read = sentProof.safeParse(parsed(text))
      if (!read.success) return false
      const { challenge, solution } = read.data
      const { form, until } = challenge.parameters.data
      if (form !== formKey || until <= now) return false
      const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets })
      return verified
    },
  }
}

const hex = z.string().regex(/^([0-9a-f]{2}){1,64}$/)

/** What the page's script sends: the challenge as it was, and what it found. */
const sentProof = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal(work.algorithm),
      nonce: hex,
      salt: hex,
      cost: z.literal(work.cost),
      keyLength: z.literal(32),
      keyPrefix: hex,
      keySignature: hex,
      data: z.strictObject({ form: z.string().max(64), until: z.int() }),
    }),
    signature: hex,
  }),
  solution: z.strictObject({ counter: z.int().min(0), derivedKey: hex }),
})

/** Longer than any of ours (about 620 signs), shorter than what is worth reading. */
const longest = 2_000

function parsed(text: string): unknown {
  if (text.length > longest) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
