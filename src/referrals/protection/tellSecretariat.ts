import type { Payload } from 'payload'
import { inTransaction, isTaken } from '../../database'
import { enqueue } from '../../messages/enqueue'
import type { Instant } from '../../routing/types'
import type { Breaker } from './breaker'

/**
 * Puts the breaker's message in the outbox, once. What goes wrong with it stops nobody's referral:
 * the next one that goes through tries again.
 */
export async function tellSecretariat({
  payload,
  breaker,
  now,
}: {
  payload: Payload
  breaker: Breaker
  now: Instant
}): Promise<void> {
  const key = breaker.unsaid(now)
  if (key === null) return
  // Said before it is: of many forms at a time one tells.
  breaker.said(key)
  const message = {
    key,
    template: 'referral-breaker',
    receiverKind: 'secretariat',
    receiver: null,
    referral: null,
    lang: 'da',
  } as const
  try {
    await inTransaction({ payload }, (req) => enqueue({ req, messages: [message], at: now }))
  } catch (error) {
    // Another process was first.
    if (isTaken(error)) return
    breaker.said('')
    payload.logger.error({ err: error }, 'the secretariat could not be told of the breaker')
  }
}
