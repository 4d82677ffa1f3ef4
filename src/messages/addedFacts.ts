import type { Payload } from 'payload'
import type { AddedFacts } from '../../views/emails/facts'
import { addedIn } from './coordinatorAdded'
import type { Lang } from './types'

/** The names behind a message of a new coordinator, as they are when it is sent. */
export async function addedFacts(
  payload: Payload,
  { key, lang }: { key: string; lang: Lang },
): Promise<AddedFacts | null> {
  const added = addedIn(key)
  if (!added) return null
  const { user, unit, by } = added
  const [name, unitName, byName] = await Promise.all([
    nameOf('users', user),
    nameOf('services', unit),
    by.user === null ? null : nameOf('users', by.user),
  ])
  return { name, unit: unitName, by: { role: by.role, name: byName } }

  async function nameOf(collection: 'users' | 'services', id: string): Promise<string | null> {
    const common = { depth: 0, locale: lang, disableErrors: true } as const
    const found = await payload.findByID({ ...common, collection, id })
    return found?.name ?? null
  }
}
