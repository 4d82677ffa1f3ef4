import type { HandoverBasis, OfferReason, Outcome, Told } from '../../../src/referrals/types'
import type { StoryStep } from './types'

/** Steps of a demo referral, short to write; `after` is in hours. */
export const take = (after: number): StoryStep => ({ after, does: 'take' })
export const work = (after: number): StoryStep => ({ after, does: 'work' })
export const note = (after: number, text: string): StoryStep => ({ after, does: 'note', text })
export const word = (after: number, text: string): StoryStep => ({ after, does: 'word', text })
export const accept = (after: number): StoryStep => ({ after, does: 'accept' })
export const decline = (after: number): StoryStep => ({ after, does: 'decline' })
export const takeOver = (after: number): StoryStep => ({ after, does: 'take-over' })
export const file = (after: number): StoryStep => ({ after, does: 'file' })
export const withdraw = (after: number): StoryStep => ({ after, does: 'withdraw' })
export const join = (after: number, other: string): StoryStep => ({
  after,
  does: 'join',
  with: other,
})

export const offer = (
  after: number,
  to: string,
  reason: OfferReason,
  basis?: HandoverBasis,
): StoryStep => ({ after, does: 'offer', to, reason, basis })

export const inform = (after: number, answer: 'informed' | 'not-identified'): StoryStep => ({
  after,
  does: 'inform',
  answer,
})

export const close = (after: number, outcome: Outcome, told: Told, tries?: number): StoryStep => ({
  after,
  does: 'close',
  outcome,
  told,
  tries,
})

/** Taken, worked on, told, filed, and closed after so many days. */
export function whole(
  days: number,
  outcome: Outcome,
  told: Told = 'told-followed-up',
): StoryStep[] {
  const end = days * 24
  return [take(2), work(5), inform(end - 5, 'informed'), file(end - 3), close(end, outcome, told)]
}
