import { createLocalReq, type Where } from 'payload'
import { findReferrals } from './rows/referrals'
import type { Referral } from './rows/types'
import type { ReferralServices } from './services'

const page = 200

/** Page by page; what one of them fails with is logged, and keeps no other from its turn. */
export async function eachReferral(
  { payload }: Pick<ReferralServices, 'payload'>,
  where: Where,
  work: (referral: Referral) => Promise<unknown>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (let after = ''; ;) {
    const rows = await findReferrals(req, {
      where: { and: [where, { id: { greater_than: after } }] },
      sort: 'id',
      limit: page,
    })
    for (const referral of rows) {
      await work(referral).catch((error: unknown) => {
        payload.logger.error({ err: error }, 'a referral was not caught up with')
      })
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}
