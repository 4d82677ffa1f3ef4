import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { makeWorld, type Person, type World } from './people'
import { signInEveryone, type Rest } from './rest'

let portal: TestPayload
let world: World
let rest: Rest

beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeWorld(portal.payload)
  rest = await signInEveryone(portal.payload, world)
})
afterAll(() => portal?.stop())

describe('nobody raises themselves', () => {
  test.each<[Person, keyof World['users'], string[], string[]]>([
    ['editor', 'editor', ['organisation-admin'], ['editor']],
    ['admin', 'admin', ['organisation-admin', 'editor'], ['organisation-admin']],
    ['admin', 'admin', ['secretariat'], ['organisation-admin']],
    ['secretariat', 'secretariat', ['secretariat', 'editor'], ['secretariat']],
  ])('%s asks for other roles for %s', async (person, whom, asked, kept) => {
    await rest(person, 'PATCH', `users/${world.users[whom].id}`, { roles: asked })
    expect((await userRow(whom)).roles).toEqual(kept)
  })

  test('an admin gives a colleague a role, but never the secretariat’s', async () => {
    const path = `users/${world.users.volunteers.id}`
    await rest('admin', 'PATCH', path, { roles: ['volunteer-coordinator', 'editor'] })
    expect((await userRow('volunteers')).roles).toEqual(['volunteer-coordinator', 'editor'])
    await rest('admin', 'PATCH', path, { roles: ['secretariat'] })
    expect((await userRow('volunteers')).roles).toEqual(['volunteer-coordinator', 'editor'])
  })

  test('nobody but the secretariat moves a user to another organisation', async () => {
    const other = { organisation: world.organisations.other.id }
    await rest('editor', 'PATCH', `users/${world.users.editor.id}`, other)
    await rest('admin', 'PATCH', `users/${world.users.editor.id}`, other)
    expect((await userRow('editor')).organisation).toBe(world.organisations.own.id)
  })

  test('a coordinator gives itself no further unit', async () => {
    await rest('coordinator', 'PATCH', `users/${world.users.coordinator.id}`, {
      services: [world.services.served.id, world.services.unserved.id],
    })
    expect((await userRow('coordinator')).services).toEqual([world.services.served.id])
  })

  test('an admin gives nobody a unit of another organisation', async () => {
    const path = `users/${world.users.coordinator.id}`
    const { status } = await rest('admin', 'PATCH', path, { services: [world.services.others.id] })
    expect(status).toBe(400)
    expect((await userRow('coordinator')).services).toEqual([world.services.served.id])
  })

  test('the secretariat belongs to no organisation, everybody else to one', async () => {
    const path = `users/${world.users.editor.id}`
    expect((await rest('secretariat', 'PATCH', path, { roles: ['secretariat'] })).status).toBe(400)
    expect((await rest('secretariat', 'PATCH', path, { organisation: null })).status).toBe(400)
  })
})

describe('a coordinator writes hours and phones of the unit, not what the unit is', () => {
  test.each<[field: string, asked: unknown, kept: unknown]>([
    ['status', 'withdrawn', 'live'],
    ['kind', 'shelter', 'entrance'],
    ['kommunekoder', ['0851'], ['0561']],
    ['national', true, false],
    ['takesReferrals', true, false],
    ['confirmEveryDays', 366, 90],
    ['demo', true, false],
    ['confirmedBy', 'Forfalsket', null],
    ['confirmedAt', '2030-01-01T00:00:00.000Z', null],
  ])('%s stays', async (field, asked, kept) => {
    const path = `services/${world.services.served.id}`
    expect((await rest('coordinator', 'PATCH', path, { [field]: asked })).status).toBe(200)
    expect((await serviceRow('served'))[field] ?? null).toEqual(kept)
  })

  test('it stays with its organisation', async () => {
    const path = `services/${world.services.served.id}`
    for (const person of ['coordinator', 'admin'] as const) {
      await rest(person, 'PATCH', path, { organisation: world.organisations.other.id })
    }
    expect((await serviceRow('served')).organisation).toBe(world.organisations.own.id)
  })

  test('confirming stamps the moment and the organisation’s name', async () => {
    const before = Date.now()
    await rest('coordinator', 'PATCH', `services/${world.services.served.id}`, { confirmNow: true })
    const { confirmedAt, confirmedBy } = await serviceRow('served')
    expect(Date.parse(String(confirmedAt))).toBeGreaterThanOrEqual(before)
    expect(confirmedBy).toBe('Egen Kommune')
  })
})

describe('a confidential address', () => {
  test.each<[Person, boolean]>([
    ['public', false],
    ['otherAdmin', false],
    ['editor', true],
    ['admin', true],
    ['secretariat', true],
  ])('%s reads it: %s', async (person, isShown) => {
    const { json } = await rest(person, 'GET', `services/${world.services.hidden.id}`)
    expect(JSON.stringify(json).includes('Prøvegade')).toBe(isShown)
  })

  test('an open one is read by everybody', async () => {
    const { json } = await rest('public', 'GET', `services/${world.services.served.id}`)
    expect(JSON.stringify(json)).toContain('Prøvegade')
  })

  test.each(['public', 'otherAdmin', 'editor'] as const)(
    '%s cannot search by it',
    async (person) => {
      const query = `services?where[address.street][like]=${encodeURIComponent('Prøvegade')}`
      const { status, json } = await rest(person, 'GET', query)
      expect(status === 200 ? json.totalDocs : 0).toBe(0)
    },
  )

  test('the public cannot sort by it', async () => {
    const { status } = await rest('public', 'GET', 'services?sort=address.street')
    expect(status).toBeLessThan(500)
  })
})

describe('what somebody reported stays as it was written', () => {
  test.each([
    ['text', 'noget andet'],
    ['kind', 'hours'],
  ])('%s', async (field, asked) => {
    const id = world.ids.report as string
    await rest('coordinator', 'PATCH', `contact-reports/${id}`, { [field]: asked })
    const row = await portal.payload.findByID({ collection: 'contact-reports', id, depth: 0 })
    expect((row as unknown as Record<string, unknown>)[field]).not.toBe(asked)
  })
})

test('a client’s own id is replaced', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const { json } = await rest('secretariat', 'POST', 'organisations', {
    id,
    name: 'Med eget id',
    sector: 'housing',
    membershipStatus: 'none',
  })
  expect((json.doc as { id: string }).id).not.toBe(id)
})

test('a CVR number must have the right sum, a link must be a web address', async () => {
  const path = `organisations/${world.organisations.own.id}`
  expect((await rest('secretariat', 'PATCH', path, { cvr: '35254119' })).status).toBe(400)
  expect((await rest('secretariat', 'PATCH', path, { cvr: '13748136' })).status).toBe(200)
  expect((await rest('secretariat', 'PATCH', path, { url: 'javascript:alert(1)' })).status).toBe(
    400,
  )
})

async function userRow(name: keyof World['users']) {
  const { id } = world.users[name]
  return portal.payload.findByID({ collection: 'users', id, depth: 0 })
}

async function serviceRow(name: keyof World['services']): Promise<Record<string, unknown>> {
  const { id } = world.services[name]
  const row = await portal.payload.findByID({ collection: 'services', id, depth: 0 })
  return row as unknown as Record<string, unknown>
}
