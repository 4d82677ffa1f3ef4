import type { Payload } from 'payload'
import { idOf } from '../../../collections/access/roles'
import type { Organisation, Service, User } from '../../payload-types'
import type { ReferralServices } from '../services'
import type { UnitName } from './types'

/** A unit with its name, and the legal body that is controller of what it holds. */
export type KnownUnit = UnitName & { body: string | null }

/**
 * Names and bodies of units: those with an agreement as they were last read, any other (one that
 * dropped out, a deputy without an agreement) by two looks for all of them together.
 */
export async function readUnits(
  { payload, current }: Pick<ReferralServices, 'payload' | 'current'>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, KnownUnit>> {
  const { receivers } = await current()
  const units = new Map<string, KnownUnit>()
  const others: string[] = []
  for (const id of new Set(ids)) {
    const receiver = receivers.get(id ?? '')
    if (receiver) units.set(receiver.service.id, named(receiver))
    else if (id) others.push(id)
  }
  if (others.length === 0) return units
  const found = await findAll<Service>(payload, 'services', others)
  const owners = found.map(({ organisation }) => idOf(organisation)).filter((id) => id !== null)
  const bodies = await findAll<Organisation>(payload, 'organisations', owners)
  const bodyOf = new Map(bodies.map(({ id, controller }) => [id, idOf(controller) ?? id]))
  for (const { id, name, organisation } of found) {
    units.set(id, { id, name, body: bodyOf.get(idOf(organisation) ?? '') ?? null })
  }
  return units
}

/** A unit's name; empty once it has been deleted. */
export function unitName(units: ReadonlyMap<string, KnownUnit>, id: string): UnitName {
  return { id, name: units.get(id)?.name ?? '' }
}

/** Names of users, by id; who has been deleted is not in it. */
export async function readUserNames(
  payload: Payload,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const found = await findAll<User>(payload, 'users', wanted)
  return new Map(found.map(({ id, name }) => [id, name]))
}

function named({
  service,
  controller,
}: {
  service: { id: string; name: { da: string } }
  controller: { id: string }
}): KnownUnit {
  return { id: service.id, name: service.name.da, body: controller.id }
}

async function findAll<Row extends { id: string }>(
  payload: Payload,
  collection: 'services' | 'organisations' | 'users',
  ids: readonly string[],
): Promise<Row[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    select: selected[collection],
    locale: 'da',
    depth: 0,
    pagination: false,
    // Names alone, for who may see the referral they belong to.
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}

const selected = {
  services: { name: true, organisation: true },
  organisations: { controller: true },
  users: { name: true },
} as const
