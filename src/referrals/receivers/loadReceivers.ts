import type { Payload } from 'payload'
import { idOf } from '../../../collections/access/roles'
import type { User } from '../../payload-types'
import type { Directory } from '../../routing/directory'
import type { Bodies, Lack, Receiver, Receivers } from './types'

/**
 * Reads the receiving agreements, for the portal's own use: a page shows of them that a unit
 * receives and what it promises, nothing else. An agreement whose unit is not live receives
 * nothing; its terms still hold for what it has.
 *
 * What an agreement says was true when it was signed. Whether it still is, is asked here: a text
 * must not come to lie where nobody may read it, or where nobody is told.
 */
export async function loadReceivers({
  payload,
  directory,
  bodies,
}: {
  payload: Payload
  directory: Directory
  bodies: Bodies
}): Promise<Receivers> {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const [agreements, users] = await Promise.all([
    payload.find({ collection: 'receiving-agreements', ...everything }),
    payload.find({
      collection: 'users',
      select: { roles: true, services: true, organisation: true },
      ...everything,
    }),
  ])
  const there = new Set(users.docs.map(({ id }) => id))
  const read = unitsWithReaders(users.docs)
  const receivers = new Map<string, Receiver>()
  for (const agreement of agreements.docs) {
    const service = directory.services.get(idOf(agreement.service) ?? '')
    const controller = bodies.get(service?.id ?? '')
    if (!service || !controller) continue
    const deputy = idOf(agreement.deputy)
    const isInBody =
      deputy !== null && directory.services.has(deputy) && bodies.get(deputy)?.id === controller.id
    const named = agreement.people.map(idOf).filter((id) => id !== null)
    const people = named.filter((id) => there.has(id))
    const lacks: Lack[] = [
      ...(read.has(service.id) ? [] : ['reader' as const]),
      ...(isInBody && read.has(deputy) ? [] : ['deputy' as const]),
      ...(people.length > 0 ? [] : ['people' as const]),
    ]
    const isPaused = agreement.isPaused ?? false
    receivers.set(service.id, {
      service,
      controller,
      deputy: isInBody ? deputy : null,
      people,
      openMinutes: agreement.acknowledgeWithin,
      ceilingHours: agreement.ceilingHours,
      isPromised: agreement.isPromised ?? false,
      isPaused,
      lacks,
      isReceiving: service.takesReferrals && !isPaused && lacks.length === 0,
    })
  }
  return receivers
}

/** The units that some coordinator serves. */
function unitsWithReaders(users: readonly Pick<User, 'roles' | 'services'>[]): ReadonlySet<string> {
  const coordinators = users.filter(({ roles }) => roles?.includes('referral-coordinator'))
  const served = coordinators.flatMap(({ services }) => (services ?? []).map(idOf))
  return new Set(served.filter((id) => id !== null))
}
