import type { PayloadRequest, Where } from 'payload'
import type { Situation } from '../../routing/types'
import { findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { Boxes } from './boxes'
import type { Cursor } from './cursor'

/**
 * The first referrals of a list, or those after a cursor, in its order and each once. What is read
 * is `limit` rows a box, wherever the page begins.
 */
export async function readBoxes(
  req: PayloadRequest,
  {
    boxes,
    situation = null,
    after = null,
    limit,
  }: { boxes: Boxes; situation?: Situation | null; after?: Cursor | null; limit: number },
): Promise<Referral[]> {
  const { field, isDescending, all } = boxes
  const sort = [field, 'id'].map((name) => (isDescending ? `-${name}` : name))
  const narrowed = [
    ...(after ? beyond(boxes, after) : []),
    ...(situation ? [{ situation: { equals: situation } }] : []),
  ]
  const pages = await Promise.all(
    all.map((box) => findReferrals(req, { where: { and: [box, ...narrowed] }, sort, limit })),
  )
  const byId = new Map(pages.flat().map((referral) => [referral.id, referral]))
  return [...byId.values()].sort((one, other) => order(boxes, one, other)).slice(0, limit)
}

/** The first condition alone lets the index begin there; the second leaves out what was shown. */
function beyond({ field, isDescending }: Boxes, { key, id }: Cursor): Where[] {
  const [from, past] = isDescending
    ? (['less_than_equal', 'less_than'] as const)
    : (['greater_than_equal', 'greater_than'] as const)
  return [
    { [field]: { [from]: key } },
    { or: [{ [field]: { [past]: key } }, { id: { [past]: id } }] },
  ]
}

function order({ field, isDescending }: Boxes, one: Referral, other: Referral): number {
  const sign = isDescending ? -1 : 1
  const difference = (one[field] ?? 0) - (other[field] ?? 0)
  if (difference !== 0) return sign * difference
  return one.id < other.id ? -sign : sign
}
