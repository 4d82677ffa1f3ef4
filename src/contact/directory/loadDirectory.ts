import type { Payload } from 'payload'
import type { Organisation } from '../../payload-types'
import type { Places } from '../../place'
import { compileDirectory, type Directory } from '../../routing/directory'
import { toMunicipalities } from './toMunicipalities'
import { toRule, type PublicRuleRow } from './toRule'
import { toService, type PublicServiceRow } from './toService'

/**
 * Reads all that the finder needs, with the access of somebody who is not signed in, and compiles
 * it: what the public may not see is not in the directory.
 */
export async function loadDirectory({
  payload,
  places,
  now,
}: {
  payload: Payload
  places: Places
  /** Milliseconds since 1970; decides which regions Denmark has. */
  now: number
}): Promise<Directory> {
  const asThePublic = { depth: 0, pagination: false, overrideAccess: false } as const
  const [services, rules, municipalities, names] = await Promise.all([
    payload.find({ collection: 'services', locale: 'all', ...asThePublic }),
    payload.find({ collection: 'routing-rules', locale: 'all', ...asThePublic }),
    payload.find({ collection: 'municipalities', ...asThePublic }),
    organisationNames(payload),
  ])
  return compileDirectory({
    services: (services.docs as unknown as PublicServiceRow[]).map((row) =>
      toService(row, names.get(String(row.organisation)) ?? ''),
    ),
    rules: (rules.docs as unknown as PublicRuleRow[]).map(toRule),
    municipalities: toMunicipalities({ rows: municipalities.docs, places, now }),
  })
}

/**
 * The name of an organisation whose service is live is public, even while it is being taken into
 * the alliance and its own row is not: so the names, and nothing else, are read past the access.
 */
async function organisationNames(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'organisations',
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map((docs as Pick<Organisation, 'id' | 'name'>[]).map(({ id, name }) => [id, name]))
}
