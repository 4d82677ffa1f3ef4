import { createLocalReq } from 'payload'
import { standingOf } from '../../../collections/referrals/access'
import type { User } from '../change'
import { findReferral } from '../rows/referrals'
import type { ReferralEvent } from '../rows/types'
import type { ReferralServices } from '../services'
import type { Actor } from '../types'
import { readUnits, readUserNames } from './names'
import { isOfBody, isShown, isUnitNamed, type Sight } from './timeline'

/**
 * Who changed a referral last: a colleague or a unit by name; the sender and the portal have none.
 * `actor` is `null` where the reader's timeline does not show the step.
 */
export type LastChange = { actor: Actor | null; name: string | null; version: number }

/**
 * Who was first, for who comes with an older version: "ændret i mellemtiden af …"; no more of it
 * than the timeline shows to the reader. `null` when nothing changed since, or the reader has no
 * sight of it.
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
  const sight = { ...found, holder: referral.holder }
  const { version: changed } = referral
  if (!isShown(event, sight)) return { actor: null, name: null, version: changed }
  return { actor: event.actor, name: await nameOf(services, event, sight), version: changed }
}

async function nameOf(
  services: ReferralServices,
  event: ReferralEvent,
  sight: Sight,
): Promise<string | null> {
  const units = await readUnits(services, [event.unit, sight.unit])
  const body = units.get(sight.unit ?? '')?.body
  const isColleague = sight.standing === 'holder' && isOfBody(event, units, body)
  const names = await readUserNames(services.payload, isColleague ? [event.user] : [])
  const unit = isUnitNamed(event, sight) ? (units.get(event.unit ?? '')?.name ?? null) : null
  return names.get(event.user ?? '') ?? unit
}
