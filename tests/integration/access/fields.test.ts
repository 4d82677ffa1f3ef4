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

  test.each([
    'services?where[kind][equals]=entrance&select[address][street]=true',
    'services?select[address][street]=true&limit=50',
    'routing-rules?depth=1&populate[services][address][street]=true',
  ])('the public does not read it by asking for a part: %s', async (query) => {
    const { hidden } = world.services
    await portal.payload.create({
      collection: 'routing-rules',
      data: { service: hidden.id, reason: 'Hemmelig', priority: 0, active: true },
    })
    const { status, json } = await rest('public', 'GET', query)
    expect(status).toBe(200)
    for (const doc of servicesIn(json)) {
      if (doc.id === hidden.id) expect(doc.address?.street).toBeUndefined()
    }
  })

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

describe('an admin turns nothing into somebody else’s first door', () => {
  const service = (kind: string, kommunekoder: string[]) => ({
    name: 'Overtagelse',
    kind,
    kommunekoder,
    organisation: world.organisations.own.id,
    status: 'live',
    holidays: 'closed',
    confirmEveryDays: 90,
  })

  test.each([
    ['child-notification', ['0665']],
    ['entrance', ['0561', '0665']],
    ['municipality', ['0665']],
    ['police', ['0561']],
    ['emergency', ['0561']],
  ])('%s for %j is refused', async (kind, kommunekoder) => {
    await ownMunicipalityIs('0561')
    const { status } = await rest('admin', 'POST', 'services', service(kind, kommunekoder))
    expect(status).toBe(403)
  })

  test('the same for its own municipality is not', async () => {
    await ownMunicipalityIs('0561')
    const made = await rest('admin', 'POST', 'services', service('child-notification', ['0561']))
    expect(made.status).toBe(201)
    const { id } = made.json.doc as { id: string }
    await rest('admin', 'PATCH', `services/${id}`, { kommunekoder: ['0665'] })
    const row = await portal.payload.findByID({ collection: 'services', id, depth: 0 })
    expect(row.kommunekoder).toEqual(['0561'])
  })

  test('nor does it move its own municipality', async () => {
    await ownMunicipalityIs('0561')
    const path = `organisations/${world.organisations.own.id}`
    await rest('admin', 'PATCH', path, { kommunekode: '0665' })
    const { id } = world.organisations.own
    const row = await portal.payload.findByID({ collection: 'organisations', id })
    expect(row.kommunekode).toBe('0561')
  })
})

describe('what somebody else points to', () => {
  test('a service is deleted with its rules and reports', async () => {
    const { unserved } = world.services
    const { id } = await portal.payload.create({
      collection: 'routing-rules',
      data: { service: unserved.id, reason: 'Peger', priority: 0, active: true },
    })
    expect((await rest('secretariat', 'DELETE', `services/${unserved.id}`)).status).toBe(200)
    expect((await rest('secretariat', 'GET', `routing-rules/${id}`)).status).toBe(404)
  })

  test.each(['deputy', 'served'] as const)(
    'a unit is not deleted while another, or an open referral, counts on it: %s',
    async (unit) => {
      const path = `services/${world.services[unit].id}`
      expect((await rest('secretariat', 'DELETE', path)).status).toBe(409)
    },
  )

  test('a deputy is a unit of the same body, and who is told belongs to it', async () => {
    const path = `receiving-agreements/${world.ids.agreement}`
    const { others, served } = world.services
    const { otherAdmin, editor } = world.users
    expect((await rest('admin', 'PATCH', path, { deputy: others.id })).status).toBe(400)
    expect((await rest('admin', 'PATCH', path, { deputy: served.id })).status).toBe(400)
    expect((await rest('admin', 'PATCH', path, { people: [otherAdmin.id] })).status).toBe(400)
    expect((await rest('admin', 'PATCH', path, { people: [editor.id] })).status).toBe(200)
  })

  test('only the secretariat writes down who signed', async () => {
    const path = `receiving-agreements/${world.ids.agreement}`
    const { json } = await rest('admin', 'PATCH', path, { signedBy: 'En anden' })
    expect(JSON.stringify(json)).not.toContain('En anden')
    expect(JSON.stringify(json)).toContain('Centerchef')
  })

  test('an organisation is not deleted while it has services or users', async () => {
    const path = `organisations/${world.organisations.own.id}`
    expect((await rest('secretariat', 'DELETE', path)).status).toBe(409)
  })
})

test.each([5, { a: 1 }, 'secretariat', [null], true])(
  'roles of a wrong type are refused, not an error of ours: %j',
  async (roles) => {
    const data = { name: 'X', email: 'x@portal.example', password: 'et-langt-kodeord', roles }
    for (const person of ['public', 'admin', 'secretariat'] as const) {
      expect((await rest(person, 'POST', 'users', data)).status).toBeLessThan(500)
    }
  },
)

test('an admin unlocks nobody of another organisation', async () => {
  const { email, id } = world.users.secretariat
  const lockUntil = new Date(Date.now() + 60_000).toISOString()
  await portal.payload.db.updateOne({
    collection: 'users',
    id,
    data: { lockUntil, loginAttempts: 5 },
  })
  await rest('admin', 'POST', 'users/unlock', { email })
  const row = await portal.payload.findByID({ collection: 'users', id, showHiddenFields: true })
  expect(row.loginAttempts).toBe(5)
  const unlocked = { lockUntil: null, loginAttempts: 0 }
  await portal.payload.db.updateOne({ collection: 'users', id, data: unlocked })
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

type AnyService = { id: string; address?: { street?: string } }

function servicesIn(json: Record<string, unknown>): AnyService[] {
  const docs = json.docs as (AnyService & { service?: AnyService })[]
  return docs.map((doc) => doc.service ?? doc)
}

async function ownMunicipalityIs(kommunekode: '0561') {
  const { id } = world.organisations.own
  await portal.payload.update({ collection: 'organisations', id, data: { kommunekode } })
}
