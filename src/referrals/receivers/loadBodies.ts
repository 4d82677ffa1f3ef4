import type { Payload } from 'payload'
import { idOf } from '../../../collections/access/roles'
import type { Bodies, Body } from './types'

/**
 * Which legal body each unit belongs to: its organisation, or the one that is controller for it. Of
 * every unit, also of one that dropped out: what it kept is its body's.
 */
export async function loadBodies({ payload }: { payload: Payload }): Promise<Bodies> {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const [units, bodies] = await Promise.all([
    payload.find({ collection: 'services', select: { organisation: true }, ...everything }),
    payload.find({
      collection: 'organisations',
      select: { name: true, controller: true },
      ...everything,
    }),
  ])
  const organisations = new Map(bodies.docs.map((one) => [one.id, one]))
  const bodyOf = (organisation: string): Body => {
    const own = organisations.get(organisation)
    const body = organisations.get(idOf(own?.controller) ?? '') ?? own
    return { id: body?.id ?? organisation, name: body?.name ?? '' }
  }
  return new Map(
    units.docs.map(({ id, organisation }) => [id, bodyOf(idOf(organisation) ?? '')] as const),
  )
}
