import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { openStates } from '../../src/referrals/types'
import { isSecretariat, organisationOf } from '../access/roles'
import { inReadersLanguage } from '../fields/messages'

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

/**
 * A unit that somebody counts on is not deleted under them: an open referral would have no holder,
 * another unit no deputy.
 */
export const keepWhatIsCountedOn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [held, relied] = await Promise.all([
    req.payload.count({
      collection: 'referrals',
      where: { and: [{ state: { in: [...openStates] } }, { holder: { equals: id } }] },
      req,
    }),
    req.payload.count({
      collection: 'receiving-agreements',
      where: { deputy: { equals: id } },
      req,
    }),
  ])
  if (held.totalDocs + relied.totalDocs === 0) return
  throw new APIError(
    inReadersLanguage(req, {
      da: 'Enheden har åbne henvendelser eller er stedfortræder for en anden. Flyt det først.',
      en: 'The unit has open referrals or is the deputy of another. Move them first.',
    }),
    409,
    null,
    true,
  )
}

/** A rule without its service leads nowhere, and a report about it can no longer be corrected. */
export const deleteWhatPointsHere: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of pointing) {
    const { errors } = await req.payload.delete({
      collection,
      where: { service: { equals: id } },
      req,
    })
    if (errors.length > 0) throw new Error(`${collection}: ${errors.length} rows were not deleted`)
  }
}

const pointing = ['routing-rules', 'contact-reports', 'receiving-agreements'] as const
