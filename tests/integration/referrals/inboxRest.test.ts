import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { addWord } from '../../../src/referrals/actions/addWord'
import { restActions } from '../../../src/referrals/endpoints/actions'
import type { Answer } from './inboxRest'
import { rest } from './openedRest'
import { world } from './openedWorld'
import { bodyOf } from './rolesTable'
import { inputOf, kindsOf, reload, submitted } from './support'

const get = (path: string) => rest.ask(world.coordinators.entrance, 'GET', path)
const post = (path: string, body: unknown) =>
  rest.ask(world.coordinators.entrance, 'POST', path, body)
const isProblem = ({ headers, json, status }: Answer) => {
  expect(headers.get('content-type')).toMatch('application/problem+json')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(json).toMatchObject({ type: 'about:blank', status, title: expect.any(String) })
}

/** Every way to the referrals there is, with an id in its place. */
const reads = ['/inbox', '/inbox/counts', '/inbox/duty', '/inbox/stream', '/worklist']
const ofOne = [
  '',
  ...[...Object.keys(restActions), 'texts', 'suggestions'].map((name) => `/${name}`),
]

describe('the way in', () => {
  it('is closed to who is not signed in, whatever they send', async () => {
    const { referral } = await submitted(world)
    for (const path of [...reads, `/inbox/${referral.id}`, `/inbox/code/${referral.code}`]) {
      const answer = await rest.ask(null, 'GET', path)
      expect([path, answer.status]).toEqual([path, 401])
      isProblem(answer)
    }
    for (const path of [
      ...ofOne.slice(1).map((name) => `/inbox/${referral.id}${name}`),
      '/inbox/duty',
    ]) {
      const answer = await rest.ask(null, 'POST', path, { once: randomUUID(), version: 1 })
      expect([path, answer.status]).toEqual([path, 401])
    }
    expect(await reload(world, referral.id)).toEqual(referral)
  })

  it('is closed to a cookie that another site sends along', async () => {
    const { referral } = await submitted(world)
    const cookie = `faelles-indgang-token=${await rest.token(world.coordinators.entrance)}`
    const own = rest.portal.env.portalUrl
    const send = async (headers: Record<string, string>, method = 'POST') => {
      const path = method === 'GET' ? '' : '/acknowledge'
      const body = JSON.stringify({ once: randomUUID(), version: referral.version })
      const answer = await fetch(`${rest.portal.url}/api/inbox/${referral.id}${path}`, {
        method,
        headers: { 'content-type': 'application/json', cookie, ...headers },
        ...(method === 'POST' && { body }),
      })
      return answer.status
    }
    expect(await send({ origin: 'https://evil.example' })).toBe(403)
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await send({ 'sec-fetch-site': 'same-site', origin: own })).toBe(403)
    expect(await send({ origin: 'null' })).toBe(403)
    expect(await send({ origin: 'https://evil.example' }, 'GET')).toBe(401)
    expect(await send({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(401)
    expect(await reload(world, referral.id)).toEqual(referral)
    expect(await send({ 'sec-fetch-site': 'same-origin' }, 'GET')).toBe(200)
    expect(await send({ 'sec-fetch-site': 'same-origin', origin: own })).toBe(200)
    expect((await reload(world, referral.id)).state).toBe('taken')
  })

  it('has no inbox for who is no coordinator, and no work list but the secretariat’s', async () => {
    const { editor, secretariat, coordinators } = world
    expect((await rest.ask(editor, 'GET', '/inbox')).status).toBe(403)
    expect((await rest.ask(secretariat, 'GET', '/inbox')).status).toBe(403)
    expect((await rest.ask(editor, 'GET', '/inbox/stream')).status).toBe(403)
    expect((await rest.ask(editor, 'GET', '/inbox/duty')).status).toBe(403)
    expect((await rest.ask(editor, 'GET', '/worklist')).status).toBe(403)
    expect((await rest.ask(coordinators.entrance, 'GET', '/worklist')).status).toBe(403)
    expect((await rest.ask(secretariat, 'GET', '/worklist')).status).toBe(200)
    const nothing = await rest.ask(editor, 'GET', '/inbox/counts')
    expect(nothing.json).toMatchObject({ inbox: null, workList: null })
  })
})

describe('what comes back', () => {
  it('is a list, and never kept by anybody', async () => {
    const { referral } = await submitted(world)
    const answer = await get('/inbox?group=new&sort=received')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-type')).toMatch('application/json')
    expect((answer.json.rows as { id: string }[]).map(({ id }) => id)).toContain(referral.id)
    for (const query of [
      'group=x',
      'unit=x',
      'sort=x',
      'after=x',
      'situation=x',
      'group=new&group=closed',
      'page=2',
      'grupe=new',
      `unit=${world.units.ngo.id}`,
    ]) {
      const wrong = await get(`/inbox?${query}`)
      expect([query, wrong.status]).toEqual([query, 400])
      isProblem(wrong)
    }
  })

  it('tells a page that asks now and then whether anything changed', async () => {
    const { referral } = await submitted(world)
    const first = await get('/inbox/counts')
    const etag = first.headers.get('etag') ?? ''
    const again = async (known: string) => {
      const answer = await fetch(`${rest.portal.url}/api/inbox/counts`, {
        headers: {
          authorization: `JWT ${await rest.token(world.coordinators.entrance)}`,
          'if-none-match': known,
        },
      })
      return answer.status
    }
    expect(etag).toBe(`"${String(first.json.version)}"`)
    expect(await again(etag)).toBe(304)
    // A note is no new box, but another version.
    const note = { ...(await inputOf(world, 'entrance', referral.id)), text: 'Vi tager derned.' }
    await addNote(world.services, note)
    expect(await again(etag)).toBe(200)
  })

  it('is the version and nothing else of an action, and what was written only for who asks', async () => {
    const { referral } = await submitted(world)
    const done = await post(`/inbox/${referral.id}/acknowledge`, { version: 1, once: randomUUID() })
    expect([done.status, done.json]).toEqual([200, { version: 2 }])
    const once = randomUUID()
    const read = await post(`/inbox/${referral.id}/texts`, { once, as: 'printed' })
    expect(read.json).toMatchObject({
      texts: [{ kind: 'report', author: null, content: { where: 'Porten ved Torvet' } }],
      notedAt: world.clock.now,
      ring: [],
    })
    expect(await kindsOf(world, referral.id)).toEqual(['received', 'acknowledged', 'printed'])
    const { json } = await get(`/inbox/${referral.id}`)
    expect(JSON.stringify(json)).not.toContain('Torvet')
  })

  it('keeps the secret of the sender’s link from the unit', async () => {
    const contact = { email: 'borger@post.example', phone: '', wantsReceipt: true }
    const { referral, token } = await submitted(world, { contact })
    const { json } = await post(`/inbox/${referral.id}/texts`, { once: randomUUID() })
    expect(JSON.stringify(json)).toContain(contact.email)
    expect(JSON.stringify(json)).not.toContain(token)
  })

  it('says who was first when somebody was', async () => {
    const { referral, token } = await submitted(world)
    const { id, version } = referral
    const stale = () => post(`/inbox/${id}/startWork`, { version, once: randomUUID() })
    const fields = ({ json }: Answer) =>
      Object.fromEntries(
        (json.errors as { field: string; message: string }[]).map((one) => [
          one.field,
          one.message,
        ]),
      )
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    const first = await stale()
    isProblem(first)
    expect([first.status, fields(first)]).toEqual([
      409,
      { version: '2', changedByActor: 'unit', changedBy: 'entrance' },
    ])
    await addWord(world.services, { token, text: 'Han er der igen.', once: randomUUID() })
    expect(fields(await stale())).toEqual({ version: '3', changedByActor: 'sender' })
    // Refused for where it stands, not for who was first: nobody is named.
    const notNow = await post(`/inbox/${id}/acknowledge`, { version: 3, once: randomUUID() })
    expect([notNow.status, notNow.json.errors]).toEqual([409, undefined])
  })
})

describe('hostile input', () => {
  it('is refused with 4xx and changes nothing', async () => {
    const { referral } = await submitted(world)
    const { id, version } = referral
    const once = randomUUID()
    for (const action of [...Object.keys(restActions), 'texts', 'suggestions']) {
      const isAction = Object.hasOwn(restActions, action)
      const whole = { ...(isAction && { version }), ...bodyOf(action, { world, other: referral }) }
      for (const body of hostileBodies(whole)) {
        const answer = await post(`/inbox/${id}/${action}`, body)
        const what = `${action} ${JSON.stringify(body)?.slice(0, 80)}: ${answer.status}`
        expect(what).toMatch(/: (400|413)$/)
        isProblem(answer)
      }
    }
    for (const [type, body] of [
      ['application/json', '{"version":1,'],
      ['application/json', `{"once":"${once}","version":1,"__proto__":{"state":"closed"}}`],
      ['application/json', `{"once":"${once}","version":1,"constructor":{"prototype":{}}}`],
      ['application/json', '\u0000'],
      ['text/plain', 'x'],
      ['application/x-www-form-urlencoded', `version=1&once=${once}`],
      ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
      ['application/json', `"${'x'.repeat(1_100_000)}"`],
    ] as const) {
      const answer = await fetch(`${rest.portal.url}/api/inbox/${id}/acknowledge`, {
        method: 'POST',
        body,
        headers: {
          'content-type': type,
          authorization: `JWT ${await rest.token(world.coordinators.entrance)}`,
        },
      })
      expect([type, body.slice(0, 40), Math.floor(answer.status / 100)]).toEqual([
        type,
        body.slice(0, 40),
        4,
      ])
    }
    expect(await reload(world, id)).toEqual(referral)
  })

  it('finds nothing under what is no id, no code and no action', async () => {
    const { referral } = await submitted(world)
    const { version } = referral
    for (const path of [
      '/inbox/x',
      '/inbox/undefined',
      `/inbox/${randomUUID()}`,
      '/inbox/code/K7M-4QX',
      '/inbox/code/%00',
      `/inbox/${referral.id}x`,
      `/inbox/${referral.id}/texts`,
      '/inbox/constructor',
      "/inbox/' OR 1=1",
    ]) {
      const { status } = await get(path)
      expect([path, [400, 404].includes(status)]).toEqual([path, true])
    }
    for (const path of [
      `/inbox/${referral.id}/toString`,
      `/inbox/${referral.id}/__proto__`,
      `/inbox/${referral.id}/withdraw`,
      `/inbox/x/acknowledge`,
      '/inbox',
      '/worklist',
    ]) {
      const { status } = await post(path, { version, once: randomUUID() })
      expect([path, status]).toEqual([path, 404])
    }
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await fetch(`${rest.portal.url}/api/inbox/${referral.id}`, {
        method,
        headers: { authorization: `JWT ${await rest.token(world.coordinators.entrance)}` },
      })
      expect([method, answer.status]).toEqual([method, 404])
    }
  })

  it('is not taken for what another form did', async () => {
    const [one, other] = [await submitted(world), await submitted(world)]
    const once = randomUUID()
    const first = await post(`/inbox/${one.referral.id}/acknowledge`, { version: 1, once })
    const again = await post(`/inbox/${one.referral.id}/acknowledge`, { version: 1, once })
    expect([first.status, again.status, again.json]).toEqual([200, 200, first.json])
    for (const action of ['acknowledge', 'texts']) {
      const body = action === 'texts' ? { once } : { version: 1, once }
      const answer = await post(`/inbox/${other.referral.id}/${action}`, body)
      expect([action, answer.status]).toEqual([action, 400])
      isProblem(answer)
    }
    expect(await reload(world, other.referral.id)).toEqual(other.referral)
  })
})

function hostileBodies(whole: Record<string, unknown>): unknown[] {
  const wrong = [null, 1.5, -1, '', 'x', [], {}, true, { $gt: '' }, 'x'.repeat(5000)]
  const oneWrong = Object.keys(whole).flatMap((field) =>
    // `null` is an answer to what may be left out.
    wrong
      .filter((value) => !(value === null && ['basis', 'reason', 'on'].includes(field)))
      .filter((value) => !(value === 'x' && field === 'text'))
      .map((value) => ({ ...whole, [field]: value })),
  )
  const without = ['version', 'once']
    .filter((field) => field in whole)
    .map((field) => ({ ...whole, [field]: undefined }))
  return [
    ...oneWrong,
    ...without,
    { ...whole, user: randomUUID() },
    { ...whole, id: randomUUID() },
    { ...whole, state: 'closed' },
    [whole],
    [],
    {},
    { ...whole, padding: 'x'.repeat(900_000) },
  ]
}
