import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { inReadersLanguage } from '../fields/messages'

/** What belongs to an organisation would be left without an owner: it is moved or deleted first. */
export const refuseWhileInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['services', 'users', 'contact-reports'] as const) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { organisation: { equals: id } },
      req,
    })
    if (totalDocs === 0) continue
    const message = inReadersLanguage(req, {
      da: 'Organisationen har stadig tilbud, brugere eller meldte fejl. Flyt eller slet dem først.',
      en: 'The organisation still has services, users or reported errors. Move or delete them first.',
    })
    throw new APIError(message, 409, null, true)
  }
}
