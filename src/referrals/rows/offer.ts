import type { Referral } from './types'

/** A referral that is offered to nobody. */
export const noOffer = {
  offeredTo: null,
  offerReason: null,
  offerBasis: null,
  offeredAt: null,
  offerEndsAt: null,
} satisfies Partial<Referral>
