import type { PayloadRequest } from 'payload'
import { findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'

/** How many referrals of one unit belong to each visit on a page, by visit and holder. */
export async function readVisitSizes(
  req: PayloadRequest,
  referrals: readonly Referral[],
): Promise<(referral: Referral) => number> {
  const visits = [...new Set(referrals.map(({ visit }) => visit))].filter((id) => id !== null)
  if (visits.length === 0) return () => 1
  const where = { visit: { in: visits } }
  const members = await findReferrals(req, { where, sort: 'id', limit: 0 })
  return ({ visit, holder }) => {
    if (visit === null) return 1
    return members.filter((other) => other.visit === visit && other.holder === holder).length
  }
}
