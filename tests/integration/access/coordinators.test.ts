import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MessageRow } from '../../../src/messages/rows'
import type { User } from '../../../src/payload-types'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { testPassword as password } from '../../support/makeUser'
import { makeWorld, type World } from './people'
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
beforeEach(() => portal.payload.db.deleteMany({ collection: 'messages', where: {} }))

const newPassword = 'et-helt-andet-kodeord'

describe('the password and the mail address of a coordinator', () => {
  it('are not the secretariat’s to set, and it is told so in its language', async () => {
    const { id, email } = world.users.coordinator
    const path = `users/${id}`
    for (const data of [{ password: newPassword }, { email: 'min@portal.example' }]) {
      const { status, json } = await rest('secretariat', 'PATCH', path, data)
      expect(status).toBe(403)
      expect(JSON.stringify(json)).toContain('organisationens egen administrator')
    }
    const query = `users?where[id][equals]=${id}`
    expect((await rest('secretariat', 'PATCH', query, { password: newPassword })).status).toBe(403)
    await expect(signIn(email, newPassword)).rejects.toThrow()
    expect(await signIn(email, password)).toBeTruthy()
  })

  it('do not keep the secretariat from the rest, where the address comes along as it is', async () => {
    const { id, email } = world.users.coordinator
    const data = { name: 'Omdøbt', email: email.toUpperCase() }
    expect((await rest('secretariat', 'PATCH', `users/${id}`, data)).status).toBe(200)
  })

  it('are the organisation’s admin’s, and a command’s', async () => {
    const { id, email } = world.users.coordinator
    const path = `users/${id}`
    expect((await rest('admin', 'PATCH', path, { password: newPassword })).status).toBe(200)
    expect(await signIn(email, newPassword)).toBeTruthy()
    await portal.payload.update({ collection: 'users', id, data: { password } })
    expect(await signIn(email, password)).toBeTruthy()
  })

  it('of somebody who serves no unit, or is no coordinator, are the secretariat’s too', async () => {
    const path = `users/${world.users.editor.id}`
    expect((await rest('secretariat', 'PATCH', path, { password })).status).toBe(200)
  })
})

describe('who becomes a coordinator of a unit that receives', () => {
  const newUser = (services: string[], roles: string[] = ['referral-coordinator']) => ({
    name: 'Ny Koordinator',
    email: `ny-${Math.random().toString(36).slice(2)}@portal.example`,
    password,
    roles,
    organisation: world.organisations.own.id,
    services,
  })
  const made = async (who: 'secretariat' | 'admin', data: object) => {
    const { status, json } = await rest(who, 'POST', 'users', { ...data })
    expect(status).toBe(201)
    return json.doc as User
  }

  it('is told to its people: made so', async () => {
    const { id } = await made('secretariat', newUser([world.services.served.id]))
    expect(await told()).toEqual([expectedMessage(id, 'secretariat', 'served')])
  })

  it('is told to its people: given the role, given the unit, by whomever; once each', async () => {
    const { served, unserved } = world.services
    const { id } = await made('admin', newUser([served.id], ['editor']))
    expect(await told()).toEqual([])
    const roles = ['editor', 'referral-coordinator']
    await rest('admin', 'PATCH', `users/${id}`, { roles })
    expect(await told()).toEqual([expectedMessage(id, 'admin', 'served')])
    await rest('secretariat', 'PATCH', `users/${id}`, { services: [unserved.id] })
    await rest('secretariat', 'PATCH', `users/${id}`, { name: 'Et andet navn' })
    expect(await told()).toHaveLength(1)
    await rest('secretariat', 'PATCH', `users/${id}`, { services: [unserved.id, served.id] })
    expect(await told()).toHaveLength(2)
    expect(await told()).toContainEqual(expectedMessage(id, 'secretariat', 'served'))
  })

  it('is told to whom the unit is deputy for: it can take over and read', async () => {
    const { id } = await made('secretariat', newUser([world.services.deputy.id]))
    expect(await told()).toEqual([expectedMessage(id, 'secretariat', 'deputy')])
  })

  it('is told when a command did it, and not when nothing came of it', async () => {
    const data = newUser([world.services.served.id]) as never
    await portal.payload.create({ collection: 'users', data })
    expect(await told()).toMatchObject([{ key: expect.stringContaining(':portal:') as string }])
    const { status } = await rest('admin', 'POST', 'users', {
      ...newUser([world.services.served.id]),
      email: world.users.editor.email,
    })
    expect(status).toBe(400)
    expect(await told()).toHaveLength(1)
  })

  function expectedMessage(
    user: string,
    by: 'secretariat' | 'admin',
    unit: keyof World['services'],
  ) {
    const role = by === 'admin' ? 'organisation-admin' : by
    const about = [user, world.services[unit].id, role, world.users[by].id].join(':')
    return expect.objectContaining({
      template: 'coordinator-added',
      receiverKind: 'user',
      receiver: world.users.coordinator.id,
      referral: null,
      state: 'queued',
      key: expect.stringContaining(`coordinator-added:${about}:`) as string,
    }) as MessageRow
  }
})

async function told(): Promise<MessageRow[]> {
  const { docs } = await portal.payload.db.find<MessageRow>({
    collection: 'messages',
    sort: 'at',
    pagination: false,
  })
  return docs.map((row) => ({ ...row, referral: row.referral ?? null }))
}

async function signIn(email: string, given: string) {
  const { token } = await portal.payload.login({
    collection: 'users',
    data: { email, password: given },
  })
  return token
}
