import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { makeWorld, people, type Person, type World } from './people'
import { attempts, type Attempt } from './table'

let portal: TestPayload
let world: World

beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeWorld(portal.payload)
})
afterAll(() => portal?.stop())

describe.each(attempts.map((attempt) => [attempt.operation, attempt.what, attempt] as const))(
  '%s %s, by the Local API',
  (_operation, _what, attempt) => {
    test.each(people)('%s', async (person) => {
      expect(await isDone(attempt, person)).toBe(attempt.may.includes(person))
    })
  },
)

/** Tries it in a transaction that is then rolled back, so that every attempt meets the same world. */
async function isDone(attempt: Attempt, person: Person): Promise<boolean> {
  const { payload } = portal
  const req = await requestOf(payload, person)
  const transaction = await payload.db.beginTransaction()
  req.transactionID = transaction ?? undefined
  try {
    await perform({ payload, req, attempt })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  } finally {
    if (transaction !== null) await payload.db.rollbackTransaction(transaction)
  }
}

async function requestOf(payload: Payload, person: Person): Promise<PayloadRequest> {
  const user = person === 'public' ? undefined : world.users[person]
  return createLocalReq({ user: user && { ...user, collection: 'users' } }, payload)
}

function perform({
  payload,
  req,
  attempt,
}: {
  payload: Payload
  req: PayloadRequest
  attempt: Attempt
}): Promise<unknown> {
  const collection = attempt.collection as Extract<CollectionSlug, 'services'>
  const asThem = { collection, req, user: req.user, overrideAccess: false } as const
  switch (attempt.operation) {
    case 'create':
      return payload.create({ ...asThem, data: attempt.data(world) as never })
    case 'read':
      return payload.findByID({ ...asThem, id: attempt.id(world) })
    case 'update':
      return payload.update({ ...asThem, id: attempt.id(world), data: attempt.data as never })
    case 'delete':
      return payload.delete({ ...asThem, id: attempt.id(world) })
  }
}

/** 403 Forbidden, or 404 where even the existence is not for this reader. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)
  )
}
