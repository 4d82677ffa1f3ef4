import type { TypedUser } from 'payload'
import { idOf, unitsOf } from '../../../collections/access/roles'
import { readDuty } from '../../../src/referrals/inbox/duty'
import { readUnits } from '../../../src/referrals/inbox/names'
import type { ReferralServices } from '../../../src/referrals/services'
import { daysUntilStale } from '../dashboard/daysUntilStale'
import type { Instant, Rule } from '../../../src/routing/types'

/** One unit of a coordinator's: on what terms it receives, and by which rules it is reached. */
export type UnitTerms = {
  id: string
  name: string
  status: 'receiving' | 'paused' | 'not-open' | 'no-agreement'
  agreement: {
    id: string
    version: string
    signedOn: string
    body: string
    openMinutes: number
    ceilingHours: number
    isPromised: boolean
    deputy: string | null
    people: number
    onDuty: string | null
  } | null
  rules: readonly Rule[]
  confirmedAt: Instant | null
  isStale: boolean
}

/** The terms of every unit that the user serves, as the user may read them. */
export async function readUnitTerms({
  services,
  user,
}: {
  services: ReferralServices
  user: TypedUser
}): Promise<UnitTerms[]> {
  const ids = unitsOf(user)
  const [{ directory, receivers }, duty, { docs }] = await Promise.all([
    services.current(),
    readDuty(services, { user }),
    services.payload.find({
      collection: 'receiving-agreements',
      where: { service: { in: ids } },
      depth: 0,
      pagination: false,
      user,
      overrideAccess: false,
    }),
  ])
  const names = await readUnits(services, [...ids, ...docs.map(({ deputy }) => idOf(deputy))])
  const onDuty = new Map(duty.map(({ unit, person }) => [unit, person?.name ?? null]))
  return ids.map((id) => {
    const service = directory.services.get(id)
    const receiver = receivers.get(id)
    const agreement = docs.find((each) => idOf(each.service) === id)
    return {
      id,
      name: names.get(id)?.name ?? service?.name.da ?? '',
      status: statusOf(agreement, receiver?.isReceiving ?? false),
      agreement: agreement
        ? {
            id: agreement.id,
            version: agreement.version,
            signedOn: agreement.signedOn,
            body: receiver?.controller.name ?? service?.organisation.name ?? '',
            openMinutes: agreement.acknowledgeWithin,
            ceilingHours: agreement.ceilingHours,
            isPromised: agreement.isPromised ?? false,
            deputy: names.get(idOf(agreement.deputy) ?? '')?.name ?? null,
            people: agreement.people.length,
            onDuty: onDuty.get(id) ?? null,
          }
        : null,
      rules: directory.source.rules
        .filter(({ serviceId }) => serviceId === id)
        .sort((one, other) => other.priority - one.priority),
      confirmedAt: service?.confirmedAt ?? null,
      isStale: service ? daysUntilStale(service, services.now()) <= 0 : false,
    }
  })
}

function statusOf(
  agreement: { isPaused?: boolean | null } | undefined,
  isReceiving: boolean,
): UnitTerms['status'] {
  if (!agreement) return 'no-agreement'
  if (agreement.isPaused) return 'paused'
  return isReceiving ? 'receiving' : 'not-open'
}
