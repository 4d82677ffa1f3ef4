import { handleEndpoints, type Payload } from 'payload'
import { testPassword as password } from '../../support/makeUser'
import { people, type Person, type World } from './people'

export type Rest = (
  person: Person,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: Record<string, unknown>,
) => Promise<{ status: number; json: Record<string, unknown> }>

/** Payload's REST API as each person: signed in with a password, as a browser would be. */
export async function signInEveryone(payload: Payload, world: World): Promise<Rest> {
  const tokens = new Map<Person, string>()
  for (const person of people) {
    if (person === 'public') continue
    const { email } = world.users[person]
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    if (token) tokens.set(person, token)
  }
  return async (person, method, path, body) => {
    const headers = new Headers({ 'Content-Type': 'application/json' })
    const token = tokens.get(person)
    if (token) headers.set('Authorization', `JWT ${token}`)
    const request = new Request(`http://localhost:3000/api/${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    return { status: response.status, json: (await response.json()) as Record<string, unknown> }
  }
}
