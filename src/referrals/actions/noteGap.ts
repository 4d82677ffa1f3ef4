import { inTransaction, isTaken } from '../../database'
import type { Kommunekode, Situation } from '../../routing/types'
import { monthOf } from '../month'
import type { ReferralServices } from '../services'

/** Somebody wanted to write and nobody receives there: noted once a month, without who or what. */
export async function noteGap(
  { payload, now }: Pick<ReferralServices, 'payload' | 'now'>,
  { kommunekode, situation }: { kommunekode: Kommunekode; situation: Situation },
): Promise<void> {
  const month = monthOf(now())
  const key = `${kommunekode} ${situation} ${month}`
  const where = { key: { equals: key } }
  if ((await payload.count({ collection: 'referral-gaps', where })).totalDocs > 0) return
  try {
    await inTransaction({ payload }, (req) =>
      payload.create({
        collection: 'referral-gaps',
        data: { key, kommunekode, situation, month },
        req,
      }),
    )
  } catch (error) {
    // Another who asked at the same moment was first.
    if (!isTaken(error)) throw error
  }
}
