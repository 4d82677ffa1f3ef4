import type { Payload, TypedUser } from 'payload'

/** Names by id of those who would be told, as far as the reader may know them; the others are only counted. */
export async function namesOfPeople({
  payload,
  user,
  ids,
}: {
  payload: Payload
  user: TypedUser | null
  ids: readonly string[]
}): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
