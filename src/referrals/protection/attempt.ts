import { proofFields } from '../../../views/portal/pages/referral/proofFields'
import type { MailStep } from '../../../views/portal/pages/referral/ProofMail'
import type { Waiting } from '../../../views/portal/pages/referral/ProofWaiting'
import { isMailAddress } from '../../mail/address'
import type { Instant } from '../../routing/types'
import type { Demand } from './limits'
import type { Protection } from './protection'

/** A form that has to show something first, as it was sent. */
type Sent = {
  fields: URLSearchParams
  formKey: string
  /** The address it comes from, as `Limits` knows it. */
  address: string
  demand: Exclude<Demand, 'nothing'>
  now: Instant
}

/** What came of it: it showed what was demanded, or what the page says next. */
export type Attempt =
  { isShown: true } | { isShown: false; isAgain: boolean; waiting: Waiting; mail: MailStep | null }

/**
 * Reads what a form brought with it: a proof is always enough; else the waiting time must be over
 * and, where more is demanded, the code that was mailed must be right.
 *
 * @param send mails a code; `false` when that did not work
 */
export async function attempt(
  { proof, tickets, codes }: Pick<Protection, 'proof' | 'tickets' | 'codes'>,
  sent: Sent,
  send: (mail: { email: string; code: string }) => Promise<boolean>,
): Promise<Attempt> {
  const { fields, formKey, demand, now } = sent
  const read = (name: keyof typeof proofFields) => fields.get(proofFields[name])?.trim() ?? ''
  const solution = read('proof')
  if (solution !== '' && (await proof.isProof({ text: solution, formKey, now }))) return shown

  const ticket = tickets.readTicket({ text: read('ticket'), formKey, now })
  const isDue = ticket !== null && ticket.notBefore <= now
  const mail = demand === 'more' ? await mailStep() : null
  if (isDue && (mail === null || mail.state === 'right')) return shown
  const { text, notBefore } = ticket ?? tickets.ticketFor({ formKey, now })
  const isAgain = solution !== ''
  const isEarly = ticket !== null && !isDue && !isAgain && mail?.state !== 'sent'
  return { isShown: false, isAgain, waiting: { ticket: text, notBefore, isEarly }, mail }

  async function mailStep(): Promise<MailStep> {
    const email = read('email')
    const code = read('code')
    const step = (state: MailStep['state']): MailStep => ({ email, code, state })
    // The first time nobody has been asked for anything yet.
    if (ticket === null || solution !== '') return step('asked')
    if (fields.get(proofFields.sendCode) === null && code !== '') {
      return step(codes.isCode({ typed: code, formKey, email, now }) ? 'right' : 'wrong-code')
    }
    if (!isMailAddress(email)) return step('no-email')
    if (!codes.maySend({ address: sent.address, email, now })) return step('enough')
    const isSent = await send({ email, code: codes.codeFor({ formKey, email, now }) })
    return step(isSent ? 'sent' : 'failed')
  }
}

const shown: Attempt = { isShown: true }
