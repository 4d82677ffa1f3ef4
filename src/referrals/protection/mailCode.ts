import type { Instant } from '../../routing/types'
import { createHourly, hourMs } from './hourly'
import { signed, type ProtectionKeys } from './keys'

/**
 * Six digits that are mailed to somebody who has no script, when the address has sent very much.
 * They come from the form, the mail address and the hour: neither they nor the address are kept.
 */
export type MailCodes = {
  codeFor: (about: { formKey: string; email: string; now: Instant }) => string
  /** Whether it is the code; after some wrong ones in an hour none is right for this form. */
  isCode: (given: { typed: string; formKey: string; email: string; now: Instant }) => boolean
  /** Counts a mail and says yes, or says no: the address, the receiver or all have had enough. */
  maySend: (to: { address: string; email: string; now: Instant }) => boolean
}

/** Mails with a code within an hour; all together bounds what the portal can be used to send. */
export const mailLimits = { address: 3, receiver: 3, all: 300 } as const
/** One of a million is hit by chance; with five tries a form nobody gets there by forms alone. */
export const mostTries = 5

export function createMailCodes({ code: secret }: Pick<ProtectionKeys, 'code'>): MailCodes {
  const mails = createHourly({ mostTimes: mailLimits.all })
  const tries = createHourly({ mostTimes: mostTries })
  const hash = (...parts: string[]) => signed(secret, parts).toString('base64url')

  function codeOf(formKey: string, email: string, hour: number): string {
    const number = signed(secret, [formKey, plain(email), hour]).readUInt32BE() % 1_000_000
    return String(number).padStart(6, '0')
  }

  return {
    codeFor: ({ formKey, email, now }) => codeOf(formKey, email, hourOf(now)),
    isCode: ({ typed, formKey, email, now }) => {
      const form = hash('tries', formKey)
      if (tries.count(form, now) >= mostTries) return false
      const code = typed.replace(/\D/g, '')
      // A code from before the full hour still counts: mail takes its time.
      const isRight = [0, 1].some((ago) => code === codeOf(formKey, email, hourOf(now) - ago))
      if (!isRight) tries.note(form, now)
      return isRight
    },
    maySend: ({ address, email, now }) => {
      const counted = [
        [`address ${address}`, mailLimits.address],
        [hash('receiver', plain(email)), mailLimits.receiver],
        ['all', mailLimits.all],
      ] as const
      if (counted.some(([key, most]) => mails.count(key, now) >= most)) return false
      for (const [key] of counted) mails.note(key, now)
      return true
    },
  }
}

function hourOf(now: Instant): number {
  return Math.floor(now / hourMs)
}

function plain(email: string): string {
  return email.trim().toLowerCase()
}
