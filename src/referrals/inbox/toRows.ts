import { createLocalReq } from 'payload'
import { shows, standingOf, type Standing } from '../../../collections/referrals/access'
import type { User } from '../change'
import type { Receivers } from '../receivers/types'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { readUnits, readUserNames, unitName, type KnownUnit } from './names'
import { readTakers } from './takers'
import type { InboxRow, OfferRow } from './types'
import { readVisitSizes } from './visits'

/**
 * Referrals as lines of a list: what each reader's standing shows, names for ids. The number of
 * looks does not grow with the rows. One in which the reader has no standing (any more) is left out.
 */
export async function toRows(
  services: ReferralServices,
  { user, referrals }: { user: User; referrals: readonly Referral[] },
): Promise<InboxRow[]> {
  const req = await createLocalReq({}, services.payload)
  const [{ directory, receivers }, units, takers, visitSize] = await Promise.all([
    services.current(),
    readUnits(
      services,
      referrals.flatMap(({ holder, offeredTo }) => [holder, offeredTo]),
    ),
    readTakers(req, referrals),
    readVisitSizes(req, referrals),
  ])
  const names = await readUserNames(services.payload, [...takers.values()])
  const now = services.now()
  return referrals.flatMap((referral) => {
    const standing = standingOf(user, referral)?.standing
    if (!standing || standing === 'kept') return []
    const isOurs = standing === 'holder'
    const { id, kommunekode } = referral
    return [
      {
        ...progressOf(referral, now),
        standing,
        holder: unitName(units, referral.holder),
        municipality: directory.municipalities.get(kommunekode)?.name ?? kommunekode,
        situation: shows('person', standing) ? referral.situation : null,
        age: shows('person', standing) ? referral.age : null,
        takenBy: isOurs ? (names.get(takers.get(id) ?? '') ?? null) : null,
        outcome: isOurs ? referral.outcome : null,
        offer: offerOf({ referral, standing, units, receivers }),
        visitSize: isOurs ? visitSize(referral) : 1,
      },
    ]
  })
}

/** What shows in every standing: where it stands and until when. */
function progressOf(referral: Referral, now: number) {
  const { id, code, version, state, kommunekode, escalation } = referral
  const { receivedAt, waitsSince, deadlineAt, replyBy, takenAt, closedAt } = referral
  return {
    ...{ id, code, version, state, kommunekode, escalation },
    ...{ receivedAt, waitsSince, deadlineAt, replyBy, takenAt, closedAt },
    isLate: state === 'received' && deadlineAt < now,
  }
}

function offerOf({
  referral,
  standing,
  units,
  receivers,
}: {
  referral: Referral
  standing: Standing
  units: ReadonlyMap<string, KnownUnit>
  receivers: Receivers
}): OfferRow | null {
  const { holder, controller, offeredTo, offerReason, offerBasis, offerEndsAt } = referral
  if (!offeredTo || !offerReason || offerEndsAt === null || !shows('offer', standing)) return null
  return {
    from: unitName(units, holder),
    to: unitName(units, offeredTo),
    isToUs: standing === 'offered',
    reason: offerReason,
    basis: offerBasis,
    isOtherBody: receivers.get(offeredTo)?.controller.id !== controller,
    endsAt: offerEndsAt,
  }
}
