import type { Instant } from '../../routing/types'
import { createBreaker, type Breaker, type BreakerSettings } from './breaker'
import { protectionKeysOf } from './keys'
import { createLimits, type Demand, type Limits } from './limits'
import { createMailCodes, type MailCodes } from './mailCode'
import { createProof, type Proof } from './proof'
import { createTickets, type Tickets } from './ticket'

/** What keeps machines from filling the inboxes; one for the process, made at start. */
export type Protection = {
  /** Off only where everything comes from one address: `RATE_LIMIT=off`. */
  isOn: boolean
  limits: Limits
  breaker: Breaker
  proof: Proof
  tickets: Tickets
  codes: MailCodes
}

export function createProtection({
  hashKey,
  isOn = true,
  breaker,
}: {
  hashKey: string
  isOn?: boolean
  breaker?: BreakerSettings
}): Protection {
  const keys = protectionKeysOf(hashKey)
  return {
    isOn,
    limits: createLimits(keys),
    breaker: createBreaker(breaker),
    proof: createProof(keys),
    tickets: createTickets(keys),
    codes: createMailCodes(keys),
  }
}

/** What is demanded of a form from this address now, and which of the two demands it. */
export function demandNow(
  { limits, breaker }: Pick<Protection, 'limits' | 'breaker'>,
  address: string,
  now: Instant,
): { demand: Demand; reason: 'address' | 'portal' } {
  const ofPortal = breaker.demand(now)
  const ofAddress = limits.demandOf(address, now)
  return isMore(ofAddress, ofPortal)
    ? { demand: ofAddress, reason: 'address' }
    : { demand: ofPortal, reason: 'portal' }
}

const inOrder: readonly Demand[] = ['nothing', 'proof', 'more']

function isMore(one: Demand, other: Demand): boolean {
  return inOrder.indexOf(one) > inOrder.indexOf(other)
}
