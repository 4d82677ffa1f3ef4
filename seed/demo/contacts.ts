import type { DemoPhone } from './types'

/**
 * Ways to reach a made-up service that can reach nobody: no Danish number begins with 00, and
 * `.example` is kept free for examples (RFC 2606).
 */

/** A phone to call, by its last six digits: `12 34 56`. */
export function calls(digits: string): DemoPhone {
  return { number: `+45 00 ${digits}`, type: 'voice' }
}

/** A phone for text messages. */
export function texts(digits: string): DemoPhone {
  return { number: `+45 00 ${digits}`, type: 'text', label: { da: 'Sms', en: 'Text message' } }
}

export function mailAndSite({ unit, body }: { unit: string; body: string }): {
  email: string
  url: string
} {
  return { email: `${unit}@${body}.example`, url: `https://${body}.example/${unit}` }
}
