import { randomUUID } from 'node:crypto'
import type { NewMessage } from './enqueue'

/** Who made somebody a coordinator: a role, or a command on the server, which is nobody's. */
export const addedByRoles = ['secretariat', 'organisation-admin', 'portal'] as const
export type AddedByRole = (typeof addedByRoles)[number]

/** Somebody has become a coordinator: ids and a code, as the outbox keeps them. */
export type Added = {
  user: string
  unit: string
  by: { role: AddedByRole; user: string | null }
}

const template = 'coordinator-added'

/**
 * One message for each of those to be told. A message has no field for the people it is about, so
 * its key names them: read back by `addedIn` when it is sent. Each time is a time of its own.
 */
export function coordinatorAdded(added: Added, people: readonly string[]): NewMessage[] {
  const { user, unit, by } = added
  const about = [template, user, unit, by.role, by.user ?? '', randomUUID()].join(':')
  return people.map((receiver) => ({
    key: `${about}:${receiver}`,
    template,
    receiverKind: 'user',
    receiver,
    referral: null,
    lang: 'da',
  }))
}

/** What such a message is about; `null` for any other. */
export function addedIn(key: string): Added | null {
  const [name, user, unit, role, by] = key.split(':')
  const known = addedByRoles.find((one) => one === role)
  if (name !== template || !user || !unit || !known) return null
  return { user, unit, by: { role: known, user: by || null } }
}
