import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '../../src/payload-types'

/** What every user of the tests signs in with. */
export const testPassword = 'et-langt-kodeord-til-proeven'

type Secret = { hash: string; salt: string }
const secrets = new WeakMap<Payload, Promise<Secret>>()

/**
 * A user who can sign in. Hashing a password is meant to take long (a quarter of a second), and a
 * small world has ten users: Payload does it once for a database, and the others get the same hash,
 * written without the hooks of `users`.
 */
export async function makeUser(
  payload: Payload,
  user: Pick<User, 'name' | 'email'> & Partial<User>,
): Promise<User> {
  const secret = secrets.get(payload) ?? hashOnce(payload)
  secrets.set(payload, secret)
  const made = await payload.db.create({
    collection: 'users',
    data: { id: randomUUID(), language: 'da', loginAttempts: 0, ...user, ...(await secret) },
  })
  return payload.findByID({ collection: 'users', id: String(made.id), depth: 0 })
}

async function hashOnce(payload: Payload): Promise<Secret> {
  const email = `hashed-${randomUUID()}@portal.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: 'Hashed', email, password: testPassword, roles: ['secretariat'] },
  })
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Secret & { id: string }>({ collection: 'users', where })
  await payload.delete({ collection: 'users', id })
  if (!row) throw new Error('the user that was made is not there')
  return { hash: row.hash, salt: row.salt }
}
