import { createLocalReq } from 'payload'
import { standingOf } from '../../../collections/referrals/access'
import type { User } from '../change'
import { readCode } from '../code'
import { findReferrals } from '../rows/referrals'
import type { ReferralServices } from '../services'

/**
 * The referral somebody names on the phone, by its id. `null` when there is none with this code that
 * the reader has sight of: whether there is another's is not told.
 */
export async function findByCode(
  { payload }: Pick<ReferralServices, 'payload'>,
  { user, code: typed }: { user: User; code: string },
): Promise<string | null> {
  const code = readCode(typed)
  if (code === null) return null
  const req = await createLocalReq({}, payload)
  const where = { code: { equals: code } }
  const [referral] = await findReferrals(req, { where, sort: 'id', limit: 1 })
  return referral && standingOf(user, referral) ? referral.id : null
}
