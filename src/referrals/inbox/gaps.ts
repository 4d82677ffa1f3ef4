import type { Payload } from 'payload'
import type { ReferralGap } from '../../payload-types'
import type { Instant, Kommunekode } from '../../routing/types'
import type { User } from '../change'
import { monthOf } from '../month'
import { dayMs } from '../periods'
import type { Receivers } from '../receivers/types'
import type { ReferralServices } from '../services'
import type { GapRow } from './workListTypes'

/** Older ones say little about who is to be won over now. */
const lookBackDays = 183

/**
 * Where somebody wanted to write in the last half year and nobody received it, by municipality:
 * first where that is still so, then where it was asked most. As the user.
 */
export async function readGaps(
  services: Pick<ReferralServices, 'payload' | 'current' | 'now'>,
  { user }: { user: User },
): Promise<GapRow[]> {
  const [{ directory, receivers }, gaps] = await Promise.all([
    services.current(),
    findGaps(services.payload, user, services.now()),
  ])
  const byMunicipality = new Map<Kommunekode, ReferralGap[]>()
  for (const gap of gaps) {
    byMunicipality.set(gap.kommunekode, [...(byMunicipality.get(gap.kommunekode) ?? []), gap])
  }
  return [...byMunicipality]
    .map(([kommunekode, rows]) => ({
      kommunekode,
      municipality: directory.municipalities.get(kommunekode)?.name ?? kommunekode,
      situations: [...new Set(rows.map(({ situation }) => situation))],
      months: new Set(rows.map(({ month }) => month)).size,
      lastMonth:
        rows
          .map(({ month }) => month)
          .sort()
          .at(-1) ?? '',
      isClosedNow: isReceivedIn(kommunekode, receivers),
    }))
    .sort(byUrgency)
}

async function findGaps(payload: Payload, user: User, now: Instant): Promise<ReferralGap[]> {
  const { docs } = await payload.find({
    collection: 'referral-gaps',
    where: { month: { greater_than_equal: monthOf(now - lookBackDays * dayMs) } },
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return docs
}

function isReceivedIn(kommunekode: Kommunekode, receivers: Receivers): boolean {
  return [...receivers.values()].some(
    ({ isReceiving, service: { coverage } }) =>
      isReceiving && (coverage === 'national' || coverage.includes(kommunekode)),
  )
}

function byUrgency(one: GapRow, other: GapRow): number {
  return (
    Number(one.isClosedNow) - Number(other.isClosedNow) ||
    other.months - one.months ||
    other.situations.length - one.situations.length ||
    one.municipality.localeCompare(other.municipality, 'da')
  )
}
