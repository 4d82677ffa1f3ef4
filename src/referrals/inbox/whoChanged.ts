import { createLocalReq } from 'payload'
import { standingOf } from '../../../collections/referrals/access'
import type { User } from '../change'
import { findReferral } from '../rows/referrals'
import type { ReferralEvent } from '../rows/types'
import type { ReferralServices } from '../services'
import type { Actor } from '../types'
import { readUnits, readUserNames } from './names'
import { isOfBody } from './timeline'

/** Who changed a referral last: a colleague or a unit by name; the sender and the portal have none. */
export type LastChange = { actor: Actor; name: string | null; version: number }

/**
 * Who was first, for who comes with an older version: "ændret i mellemtiden af …". `null` when
 * nothing changed since, or the reader has no sight of it.
 */
export async function whoChanged(
  services: ReferralServices,
  { user, id, version }: { user: User; id: string; version: number },
): Promise<LastChange | null> {
  const { payload } = services
  const req = await createLocalReq({}, payload)
  const referral = await findReferral(req, id)
  const found = referral && standingOf(user, referral)
  if (!referral || !found || referral.version === version) return null
  const { docs } = await payload.db.find<ReferralEvent>({
    collection: 'referral-events',
    where: {
      and: [{ referral: { equals: id } }, { kind: { not_in: ['looked', 'printed', 'compared'] } }],
    },
    sort: ['-at', '-n'],
    limit: 1,
    pagination: false,
  })
  const [event] = docs
  if (!event) return { actor: 'portal', name: null, version: referral.version }
  const units = await readUnits(services, [event.unit, found.unit])
  const isColleague = isOfBody(event, units, units.get(found.unit ?? '')?.body)
  const names = isColleague ? await readUserNames(payload, [event.user]) : new Map<string, string>()
  const name = names.get(event.user ?? '') ?? units.get(event.unit ?? '')?.name ?? null
  return { actor: event.actor, name, version: referral.version }
}
