import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { idOf } from '../access/roles'
import { inReadersLanguage } from '../fields/messages'

/**
 * The deputy reads the same texts, so it must belong to the same legal body (the controller of the
 * texts, GDPR art. 4, 7) and be another unit; who is told must belong to that body as well.
 */
export const keepInOneBody: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const service = idOf(data?.service ?? originalDoc?.service)
  const deputy = idOf(data?.deputy ?? originalDoc?.deputy)
  if (!data || !service) return data
  const body = await bodyOfService(req, service)
  if (deputy && (deputy === service || (await bodyOfService(req, deputy)) !== body)) {
    throw refuse(req, 'deputy', {
      da: 'Stedfortræderen skal være en anden enhed i den samme myndighed eller organisation.',
      en: 'The deputy must be another unit of the same authority or organisation.',
    })
  }
  const { people = [], dutyPerson } = data as { people?: unknown[]; dutyPerson?: unknown }
  const named = [...people.map((id) => ['people', id]), ['dutyPerson', dutyPerson]] as const
  for (const [field, person] of named) {
    const id = idOf(person)
    if (id === null && field === 'dutyPerson') continue
    if ((await bodyOfUser(req, id)) !== body) {
      throw refuse(req, String(field), {
        da: 'De, der får besked eller har vagt, skal høre til den samme myndighed eller organisation.',
        en: 'Who is told or on duty must belong to the same authority or organisation.',
      })
    }
  }
  return data
}

/** The legal body a unit belongs to: its organisation, or the one that is controller for it. */
async function bodyOfService(req: PayloadRequest, id: string): Promise<string | null> {
  const service = await find(req, 'services', id)
  return bodyOf(req, idOf(service?.organisation))
}

async function bodyOfUser(req: PayloadRequest, id: string | null): Promise<string | null> {
  const user = id ? await find(req, 'users', id) : null
  return bodyOf(req, idOf(user?.organisation))
}

async function bodyOf(req: PayloadRequest, organisation: string | null): Promise<string | null> {
  if (!organisation) return null
  const found = await find(req, 'organisations', organisation)
  return idOf(found?.controller) ?? organisation
}

async function find<Slug extends 'services' | 'users' | 'organisations'>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
) {
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    req,
  }) as Promise<Record<string, unknown> | null>
}

function refuse(req: PayloadRequest, path: string, words: { da: string; en: string }) {
  const message = inReadersLanguage(req, words)
  return new ValidationError({
    collection: 'receiving-agreements',
    errors: [{ message, path }],
    req,
  })
}
