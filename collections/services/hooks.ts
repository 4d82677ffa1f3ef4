import type { CollectionBeforeChangeHook } from 'payload'
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
