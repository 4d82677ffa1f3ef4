import type { Payload, TypedUser } from 'payload'
import { hasRole, idOf, organisationOf, unitsOf } from '../../../collections/access/roles'
import { maySimulateRouting } from '../../../collections/routing-rules/access'
import { loadBodies } from '../../referrals/receivers/loadBodies'
import { loadReceivers } from '../../referrals/receivers/loadReceivers'
import type { Receivers } from '../../referrals/receivers/types'
import type { Directory } from '../../routing/directory'
import type { Instant, Rule } from '../../routing/types'
import { loadDirectory } from '../directory/loadDirectory'
import { toRule, type PublicRuleRow } from '../directory/toRule'
import { placesOf } from './placesOf'

/** What the simulator answers from: what the public finder has, read anew, and what is resting. */
export type SimulatorData = {
  directory: Directory
  /** Rules that are not in use; they can be tried. */
  resting: readonly Rule[]
  receivers: Receivers
  /** Ids of the services that the reader answers for. */
  ownServices: ReadonlySet<string>
  /** Ids of the units whose receiving agreement the reader may see; of others only what is promised. */
  openAgreements: ReadonlySet<string>
}

/** `null` for whoever may not see it. */
export async function readSimulator({
  payload,
  user,
  now,
}: {
  payload: Payload
  user: TypedUser | null
  now: Instant
}): Promise<SimulatorData | null> {
  if (!maySimulateRouting(user)) return null
  const asTheReader = { depth: 0, pagination: false, overrideAccess: false, user } as const
  const [directory, bodies, resting, agreements] = await Promise.all([
    loadDirectory({ payload, places: placesOf(payload), now }),
    loadBodies({ payload }),
    payload.find({
      collection: 'routing-rules',
      where: { active: { not_equals: true } },
      locale: 'all',
      ...asTheReader,
    }),
    payload.find({
      collection: 'receiving-agreements',
      select: { service: true },
      ...asTheReader,
    }),
  ])
  return {
    directory,
    resting: (resting.docs as unknown as PublicRuleRow[]).map(toRule),
    receivers: await loadReceivers({ payload, directory, bodies }),
    ownServices: ownServicesOf(user, directory),
    openAgreements: new Set(agreements.docs.map(({ service }) => idOf(service) ?? '')),
  }
}

/** A coordinator's units; for an organisation's admin all that the organisation offers. */
function ownServicesOf(user: TypedUser | null, directory: Directory): ReadonlySet<string> {
  const organisation = hasRole(user, 'organisation-admin') ? organisationOf(user) : null
  const offered = directory.source.services.filter(
    (service) => organisation !== null && service.organisation.id === organisation,
  )
  return new Set([...unitsOf(user), ...offered.map(({ id }) => id)])
}
