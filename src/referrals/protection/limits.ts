import { ipKeyGenerator } from 'express-rate-limit'
import type { Instant } from '../../routing/types'
import { createHourly } from './hourly'
import { signed, type ProtectionKeys } from './keys'

/**
 * What one address may do in an hour. Behind one may be a whole shelter, library or street team, so
 * nobody is turned away: from some number on a form shows first that no machine fills it in.
 */
export const hourlyLimits = {
  /** Forms that simply go through. */
  free: 20,
  /** Up to here waiting is enough where no script can do the proof; from here on a mail as well. */
  easy: 60,
  /** Words added behind secret links, and referrals taken back. */
  words: 20,
  withdrawals: 20,
} as const

/** What a form has to show before it goes through: nothing, a proof, or more than that. */
export type Demand = 'nothing' | 'proof' | 'more'
export type SenderAct = 'words' | 'withdrawals'

/** Counts of this process; addresses and form keys are held as keyed hashes, and for an hour. */
export type Limits = {
  addressKey: (ip: string | undefined) => string
  demandOf: (address: string, now: Instant) => Demand
  /** Whether this very form went through before: the same form is the same referral. */
  isLetThrough: (formKey: string, now: Instant) => boolean
  letThrough: (form: { address: string; formKey: string; now: Instant }) => void
  /** Whether the address may do this (once more); says yes and counts, or says no. */
  mayDo: (act: SenderAct, address: string, now: Instant) => boolean
}

export function createLimits({ count: secret }: Pick<ProtectionKeys, 'count'>): Limits {
  const forms = createHourly({ mostTimes: hourlyLimits.easy })
  const known = createHourly({ mostKeys: 50_000, mostTimes: 1 })
  const acts = createHourly({ mostTimes: Math.max(hourlyLimits.words, hourlyLimits.withdrawals) })
  const formHash = (formKey: string) => signed(secret, ['form', formKey]).toString('base64url')
  return {
    addressKey: (ip) => {
      // A household or a site has a /56 of IPv6 to itself (RIPE-690).
      const network = ipKeyGenerator(ip ?? 'unknown', 56)
      return signed(secret, ['address', network]).toString('base64url')
    },
    demandOf: (address, now) => {
      const count = forms.count(address, now)
      if (count < hourlyLimits.free) return 'nothing'
      return count < hourlyLimits.easy ? 'proof' : 'more'
    },
    isLetThrough: (formKey, now) => known.count(formHash(formKey), now) > 0,
    letThrough: ({ address, formKey, now }) => {
      known.note(formHash(formKey), now)
      forms.note(address, now)
    },
    mayDo: (act, address, now) => {
      const key = `${act} ${address}`
      if (acts.count(key, now) >= hourlyLimits[act]) return false
      acts.note(key, now)
      return true
    },
  }
}
