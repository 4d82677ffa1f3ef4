import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { isSecretariat, organisationOf } from '../access/roles'

/**
 * "I confirm" stamps the moment and the confirming body: its organisation, or the secretariat.
 * The name of an employee is never shown to the public.
 */
export const stampConfirmation: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!data.confirmNow || !req.user) return data
  return { ...data, confirmedAt: new Date().toISOString(), confirmedBy: await bodyOf(req) }
}

async function bodyOf(req: Parameters<CollectionBeforeChangeHook>[0]['req']): Promise<string> {
  const organisation = organisationOf(req.user)
  if (isSecretariat(req.user) || !organisation) return 'Hjem til Alle'
  const { name } = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    depth: 0,
    req,
  })
  return name
}

/** A rule without its service leads nowhere, and a report about it can no longer be corrected. */
export const deleteWhatPointsHere: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['routing-rules', 'contact-reports'] as const) {
    const { errors } = await req.payload.delete({
      collection,
      where: { service: { equals: id } },
      req,
    })
    if (errors.length > 0) throw new Error(`${collection}: ${errors.length} rows were not deleted`)
  }
}
