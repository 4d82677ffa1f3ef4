import type { Payload } from 'payload'
import { saveMissing } from '../saveMissing'
import { municipalityDocuments } from './municipalities'
import { nationalOrganisations, nationalServiceDocuments } from './nationalDoors'

/**
 * What every portal needs, in production too: the municipalities, and the national doors with the
 * bodies that run them. May be run again at any time: what is there is left as it is.
 *
 * @returns how many documents were written
 */
export async function loadReference({ payload }: { payload: Payload }): Promise<number> {
  const written = [
    await saveMissing({
      payload,
      collection: 'municipalities',
      documents: municipalityDocuments(),
    }),
    await saveMissing({
      payload,
      collection: 'organisations',
      documents: nationalOrganisations(),
    }),
    await saveMissing({
      payload,
      collection: 'services',
      documents: nationalServiceDocuments(),
    }),
  ]
  return written.reduce((sum, count) => sum + count, 0)
}
