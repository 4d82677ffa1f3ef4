import { timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../routing/types'
import { signed, type ProtectionKeys } from './keys'

/**
 * The way without a script: a form that waits. The ticket says from when on it goes through, signed
 * together with the form it is for, so that nothing has to be remembered.
 */
export type Tickets = {
  ticketFor: (asked: { formKey: string; now: Instant }) => Ticket
  /** `null` when it is not a ticket of this form, or from long ago. */
  readTicket: (given: { text: string; formKey: string; now: Instant }) => Ticket | null
}

export type Ticket = { text: string; notBefore: Instant }

/** Long enough that filling in many forms is no fun, short enough for a cold hand. */
export const waitMs = 2 * 60_000
/** Somebody may be called away from the page. */
const keptMs = 60 * 60_000

export function createTickets({ wait: secret }: Pick<ProtectionKeys, 'wait'>): Tickets {
  const signature = (formKey: string, notBefore: Instant) => signed(secret, [formKey, notBefore])
  return {
    ticketFor: ({ formKey, now }) => {
      const notBefore = now + waitMs
      const text = `${notBefore}.${signature(formKey, notBefore).toString('base64url')}`
      return { text, notBefore }
    },
    readTicket: ({ text, formKey, now }) => {
      const [, moment = '', given = ''] = /^(\d{13})\.([\w-]{43})$/.exec(text) ?? []
      const notBefore = Number(moment)
      const mine = signature(formKey, notBefore)
      if (moment === '' || !timingSafeEqual(Buffer.from(given, 'base64url'), mine)) return null
      return notBefore + keptMs > now ? { text, notBefore } : null
    },
  }
}
