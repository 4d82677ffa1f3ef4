import type { Payload } from 'payload'
import { idOf } from '../../../collections/access/roles'
import type { Directory } from '../../routing/directory'
import type { Receiver, Receivers } from './types'

/**
 * Reads the receiving agreements, for the portal's own use: a page shows of them that a unit
 * receives and what it promises, nothing else. An agreement whose unit is not live receives
 * nothing; its terms still hold for what it has.
 */
export async function loadReceivers({
  payload,
  directory,
}: {
  payload: Payload
  directory: Directory
}): Promise<Receivers> {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const [agreements, bodies] = await Promise.all([
    payload.find({ collection: 'receiving-agreements', ...everything }),
    payload.find({
      collection: 'organisations',
      select: { name: true, controller: true },
      ...everything,
    }),
  ])
  const bodyById = new Map(bodies.docs.map((body) => [body.id, body]))
  const receivers = new Map<string, Receiver>()
  for (const agreement of agreements.docs) {
    const service = directory.services.get(idOf(agreement.service) ?? '')
    if (!service) continue
    const own = bodyById.get(service.organisation.id)
    const controller = bodyById.get(idOf(own?.controller) ?? '') ?? own
    receivers.set(service.id, {
      service,
      controller: {
        id: controller?.id ?? service.organisation.id,
        name: controller?.name ?? service.organisation.name,
      },
      deputy: idOf(agreement.deputy),
      people: agreement.people.map(idOf).filter((id) => id !== null),
      openMinutes: agreement.acknowledgeWithin,
      ceilingHours: agreement.ceilingHours,
      isPromised: agreement.isPromised ?? false,
      isPaused: agreement.isPaused ?? false,
      isReceiving: service.takesReferrals && !agreement.isPaused,
    })
  }
  return receivers
}
