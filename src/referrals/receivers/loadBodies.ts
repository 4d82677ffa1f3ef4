import type { Payload } from 'payload'
import { idOf } from '../../../collections/access/roles'
import type { Directory } from '../../routing/directory'
import type { Bodies, Body } from './types'

/** Which legal body each live unit belongs to: its organisation, or the one that is controller for it. */
export async function loadBodies({
  payload,
  directory,
}: {
  payload: Payload
  directory: Directory
}): Promise<Bodies> {
  const { docs } = await payload.find({
    collection: 'organisations',
    select: { name: true, controller: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const organisations = new Map(docs.map((one) => [one.id, one]))
  const bodyOf = ({ id, name }: Body): Body => {
    const own = organisations.get(id)
    const body = organisations.get(idOf(own?.controller) ?? '') ?? own
    return { id: body?.id ?? id, name: body?.name ?? name }
  }
  return new Map(
    [...directory.services].map(([id, { organisation }]) => [id, bodyOf(organisation)]),
  )
}
