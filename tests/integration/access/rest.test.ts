import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { testPassword as password } from '../../support/makeUser'
import { makeWorld, people, type Person, type World } from './people'
import { signInEveryone, type Rest } from './rest'
import { attempts, type Attempt } from './table'

let portal: TestPayload
let world: World
let rest: Rest

beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeWorld(portal.payload)
  rest = await signInEveryone(portal.payload, world)
})
afterAll(() => portal?.stop())

describe.each(attempts.map((attempt) => [attempt.operation, attempt.what, attempt] as const))(
  '%s %s, by REST',
  (_operation, _what, attempt) => {
    test.each(people)('%s', async (person) => {
      const status = await statusOf(attempt, person)
      const isDone = status === 200 || status === 201
      // 501: the collection has no endpoints at all.
      expect(isDone || [403, 404, 501].includes(status), `answered ${status}`).toBe(true)
      expect(isDone).toBe(attempt.may.includes(person))
    })
  },
)

async function statusOf(attempt: Attempt, person: Person): Promise<number> {
  const { collection, operation } = attempt
  if (operation === 'create') {
    return (await rest(person, 'POST', collection, attempt.data(world))).status
  }
  const path = `${collection}/${attempt.id(world)}`
  if (operation === 'read') return (await rest(person, 'GET', path)).status
  if (operation === 'update') return (await rest(person, 'PATCH', path, attempt.data)).status
  return deleteAndBringBack(attempt, person, path)
}

/** What was deleted is made again with its own id, so that the next person meets the same world. */
async function deleteAndBringBack(attempt: Attempt, person: Person, path: string): Promise<number> {
  const [collection, id] = path.split('/') as [Attempt['collection'], string]
  const before = await portal.payload.findByID({ collection, id, depth: 0 } as never)
  const { status } = await rest(person, 'DELETE', path)
  if (status === 200) {
    const data = collection === 'users' ? { ...(before as object), password } : before
    await portal.payload.create({ collection, data } as never)
    if (collection === 'users') rest = await signInEveryone(portal.payload, world)
  }
  return status
}
