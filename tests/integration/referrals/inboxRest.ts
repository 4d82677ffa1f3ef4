import type { Payload } from 'payload'
import { keepReferralServices } from '../../../src/referrals/servicesOf'
import { testPassword } from '../../support/makeUser'
import { startPortal, type TestPortal } from '../http/portal'
import type { Coordinator, ReferralWorld } from './world'

export type Answer = { status: number; json: Record<string, unknown>; headers: Headers }

/** The portal's front door with its API, and what somebody gets who asks it signed in or not. */
export type InboxRest = {
  portal: TestPortal
  /** `null` = nobody signed in. */
  ask: (
    user: Coordinator | null,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ) => Promise<Answer>
  token: (user: Coordinator) => Promise<string>
  stop: () => Promise<void>
}

export async function startInboxRest(world: ReferralWorld, payload: Payload): Promise<InboxRest> {
  keepReferralServices(world.services)
  const portal = await startPortal({ payload })
  const tokens = new Map<string, Promise<string>>()

  const token = ({ id, email }: Coordinator) => {
    const known = tokens.get(id) ?? signIn(payload, email)
    tokens.set(id, known)
    return known
  }

  return {
    portal,
    token,
    ask: async (user, method, path, body) => {
      const answer = await fetch(`${portal.url}/api${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(user && { authorization: `JWT ${await token(user)}` }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const text = await answer.text()
      const json = (text === '' ? {} : JSON.parse(text)) as Answer['json']
      return { status: answer.status, json, headers: answer.headers }
    },
    stop: portal.stop,
  }
}

async function signIn(payload: Payload, email: string): Promise<string> {
  const data = { email, password: testPassword }
  const { token } = await payload.login({ collection: 'users', data })
  if (!token) throw new Error('no token')
  return token
}
