import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../access/roles'
import { inReadersLanguage } from '../fields/messages'

/**
 * A unit gives the right to write it, so a user may only serve units of their own organisation.
 * Checked here because the answer needs the database.
 */
export const keepUnitsInOrganisation: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const given: unknown = data?.services ?? originalDoc?.services
  // Anything but a list is for the field's own validation to refuse.
  const units = Array.isArray(given) ? given.map(idOf) : []
  if (units.length === 0) return data
  const organisation = idOf(data?.organisation ?? originalDoc?.organisation)
  const { totalDocs } = await req.payload.count({
    collection: 'services',
    where: { and: [{ id: { in: units } }, { organisation: { equals: organisation } }] },
    req,
  })
  if (organisation !== null && totalDocs === new Set(units).size) return data
  throw new ValidationError({
    collection: 'users',
    errors: [
      {
        path: 'services',
        message: inReadersLanguage(req, {
          da: 'Vælg kun enheder, der hører til brugerens egen organisation.',
          en: 'Choose only units that belong to the user’s own organisation.',
        }),
      },
    ],
    req,
  })
}
