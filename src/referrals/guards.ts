import { appError } from '../errors'
import type { Referral } from './rows/types'
import { openStates, type ReferralState } from './types'

/** What an action needs of a referral before it decides. */

/** @throws `conflict` when it is closed, withdrawn or erased */
export function assertOpen({ state }: Pick<Referral, 'state'>): void {
  assertState(state, openStates)
}

/** @throws `conflict` when it is anonymous: nobody and no moment is written to it any more */
export function assertNamed({ month }: Pick<Referral, 'month'>): void {
  if (month === null) return
  throw appError({ code: 'conflict', message: 'not once it is anonymous' })
}

/** @throws `conflict` when it stands elsewhere */
export function assertState(state: ReferralState, allowed: readonly ReferralState[]): void {
  if (allowed.includes(state)) return
  throw appError({ code: 'conflict', message: `not while it is ${state}` })
}

export function isOpen({ state }: Pick<Referral, 'state'>): boolean {
  return openStates.some((open) => open === state)
}

/**
 * Whether the sender may add a word: while it is open, and when it was closed because the place
 * could not be found, which asks them for one. Not once the texts were erased: it could be read by
 * nobody.
 */
export function takesWord(referral: Pick<Referral, 'state' | 'told' | 'textErasedAt'>): boolean {
  const isAskedFor = referral.state === 'closed' && referral.told === 'told-place-unclear'
  return referral.textErasedAt === null && (isOpen(referral) || isAskedFor)
}
