import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { appError } from '../../../src/errors'
import { bodyLimits } from '../../../src/http/rest/readBody'
import { login, startPayload, type TestPayload } from './payload'
import { startPortal, type TestPortal } from './portal'

let failWith: () => unknown = () => null
let writes = 0
const beforeThing = () => {
  writes += 1
  const error = failWith()
  if (error) throw error
}

let payload: TestPayload
let portal: TestPortal
beforeAll(async () => {
  payload = await startPayload({ beforeThing })
  portal = await startPortal({ payload: payload.payload })
})
afterAll(async () => {
  await portal.stop()
  await payload.stop()
})
afterEach(() => {
  failWith = () => null
  writes = 0
})

const signedIn = () => ({ authorization: `JWT ${payload.token}` })
const get = (path: string, headers = {}) => fetch(`${portal.url}/api${path}`, { headers })
const send = (method: string, path: string, body: object, headers = {}) =>
  fetch(`${portal.url}/api${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })

async function makeThing(data: object = { title: 'Natcafé', _status: 'published' }) {
  const answer = await send('POST', '/things', data, signedIn())
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return doc.id
}

describe('the API', () => {
  it('creates, reads, changes and deletes as Payload does', async () => {
    const id = await makeThing()
    const read = await get(`/things/${id}`)
    expect(await read.json()).toMatchObject({ id, title: 'Natcafé' })
    expect(read.headers.get('cache-control')).toBe('no-store')
    expect(read.headers.get('content-security-policy')).toMatch("default-src 'none'")
    const changed = await send('PATCH', `/things/${id}`, { title: 'Værested' }, signedIn())
    expect(await changed.json()).toMatchObject({ doc: { title: 'Værested' } })
    const deleted = await fetch(`${portal.url}/api/things/${id}`, {
      method: 'DELETE',
      headers: signedIn(),
    })
    expect(deleted.status).toBe(200)
    expect((await get(`/things/${id}`)).status).toBe(404)
    expect((await send('POST', '/things', { title: 'x' })).status).toBe(403)
  })

  it('takes what the admin asks', async () => {
    const id = await makeThing({ title: 'Æbleø', size: 3, _status: 'published' })
    for (const query of [
      'depth=0&draft=true&limit=10&page=1&locale=da&fallback-locale=null',
      'where[or][0][and][0][title][like]=%C3%86ble&sort=-updatedAt',
      `where[and][0][id][not_in][0]=a&where[and][1][id][in][]=${id}`,
      `where[id][in]=${id},b&select[title]=true&pagination=false&limit=0`,
      'where={"size":{"greater_than":2}}&joins[x][limit]=5',
      'where[createdAt][greater_than]=2020-01-01T00:00:00.000Z&where[size][equals]=3',
      'where[organisation.name][exists]=false&where[owner.value][not_equals]=x&trash=false',
    ]) {
      const answer = await get(`/things?${query}`, signedIn())
      const expected = query.includes('organisation.name') ? 400 : 200
      expect([answer.status, query]).toEqual([expected, query])
      if (expected === 200) expect(await answer.json()).toMatchObject({ docs: [{ id }] })
    }
    const count = await get('/things/count?where[title][contains]=ble')
    expect(await count.json()).toEqual({ totalDocs: 1 })
    expect((await get('/things/versions?where[version.size][equals]=3', signedIn())).status).toBe(
      200,
    )
    expect((await get('/payload-preferences/nav', signedIn())).status).toBe(200)
    expect((await get('/globals/settings?depth=0&draft=false')).status).toBe(403)
    expect((await get('/access')).status).toBe(200)
    await send('DELETE', `/things/${id}`, {}, signedIn())
  })

  it('reads a long query from a body, through the same guard', async () => {
    const id = await makeThing()
    const ask = (body: string) =>
      fetch(`${portal.url}/api/things`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
      })
    const found = await ask(`where[id][in]=${'x,'.repeat(150)}${id}&limit=5`)
    expect(await found.json()).toMatchObject({ docs: [{ id }] })
    expect((await ask('where=x')).status).toBe(400)
    expect((await ask('where[id][equals][$gt]=')).status).toBe(400)
  })

  it('has closed what nobody needs', async () => {
    for (const path of [
      '/payload-jobs',
      '/payload-jobs/run',
      '/payload-jobs/handle-schedules',
      '/payload-locked-documents',
      '/payload-locked-documents/1',
      '/payload-migrations',
      '/payload-kv',
      '/media/paste-url?src=http://127.0.0.1',
      '/graphql',
      '/revisions',
      '/revisions/count',
      '/constructor',
      '/unknown',
    ]) {
      const answer = await get(path, signedIn())
      expect([answer.status, path]).toEqual([404, path])
      expect(answer.headers.get('content-type')).toMatch('application/problem+json')
    }
    expect((await send('POST', '/payload-jobs', { a: 1 }, signedIn())).status).toBe(404)
  })

  it('makes no first user in production', async () => {
    const secrets = Object.fromEntries(
      ['PAYLOAD_SECRET', 'DATA_KEY', 'LINK_KEY', 'HASH_KEY'].map((name) => [name, 'x'.repeat(40)]),
    )
    const envSource = { NODE_ENV: 'production', ...secrets }
    const production = await startPortal({ payload: payload.payload, envSource })
    const first = { email: 'a@b.example', password: 'x' }
    for (const path of ['first-register', 'init', '%66irst-register', 'init/']) {
      const url = `${production.url}/api/users/${path}`
      const init = path.startsWith('init') ? {} : { method: 'POST', body: JSON.stringify(first) }
      const answer = await fetch(url, { ...init, headers: { 'content-type': 'application/json' } })
      expect([answer.status, path]).toEqual([404, path])
    }
    await production.stop()
    expect((await get('/users/init')).status).toBe(200)
  })

  it('unlimits nothing for nobody', async () => {
    expect((await get('/things?limit=0')).status).toBe(400)
    expect((await get('/things?depth=4')).status).toBe(400)
    expect((await get('/things?limit=1001')).status).toBe(400)
    const nested = '[and][0]'.repeat(4)
    expect((await get(`/things?where${nested}[title][like]=x`)).status).toBe(400)
  })

  it('repeats a write that met another one, and gives up with 409', async () => {
    const id = await makeThing()
    const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
    writes = 0
    failWith = () => (writes < 5 ? busy() : null)
    expect((await send('PATCH', `/things/${id}`, { title: 'a' }, signedIn())).status).toBe(200)
    expect(writes).toBe(5)
    writes = 0
    failWith = busy
    const answer = await send('PATCH', `/things/${id}`, { title: 'b' }, signedIn())
    expect([answer.status, writes]).toEqual([409, 5])
    expect(await (await get(`/things/${id}`)).json()).toMatchObject({ title: 'a' })
  })

  it('repeats what the admin saves as well, but no file', async () => {
    const id = await makeThing()
    const save = (hasFile: boolean) => {
      const body = new FormData()
      body.append('_payload', JSON.stringify({ title: 'c' }))
      if (hasFile) body.append('file', new Blob(['x']), 'x.txt')
      return fetch(`${portal.url}/api/things/${id}`, { method: 'PATCH', body, headers: signedIn() })
    }
    failWith = () => Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })
    writes = 0
    expect([(await save(false)).status, writes]).toEqual([409, 5])
    writes = 0
    expect([(await save(true)).status, writes]).toEqual([409, 1])
    failWith = () => null
    expect((await save(false)).status).toBe(200)
  })

  it('tells a busy database from a broken one', async () => {
    const id = await makeThing()
    failWith = () => appError({ code: 'busy', message: 'the writer’s queue is full' })
    writes = 0
    const busy = await send('PATCH', `/things/${id}`, { title: 'a' }, signedIn())
    expect([busy.status, busy.headers.get('retry-after'), writes]).toEqual([503, '2', 1])
    failWith = () => new Error('disk I/O error; params: hemmeligt')
    portal.logged.length = 0
    const broken = await send('PATCH', `/things/${id}`, { title: 'a' }, signedIn())
    expect(broken.status).toBe(500)
    expect(await broken.json()).toMatchObject({ status: 500, requestId: expect.any(String) })
    expect(JSON.stringify(portal.logged)).toContain('disk I/O error')
    expect(JSON.stringify(portal.logged)).not.toContain('hemmeligt')
  })

  it('takes a picture from whoever is signed in, and shows it to all', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const upload = (bytes: Uint8Array<ArrayBuffer>, name: string, headers = {}) => {
      const body = new FormData()
      body.append('file', new Blob([bytes], { type: 'image/png' }), name)
      return fetch(`${portal.url}/api/media`, { method: 'POST', body, headers })
    }
    expect((await upload(new Uint8Array(png), 'a.png')).status).toBe(403)
    const unsigned = await upload(new Uint8Array(bodyLimits.open), 'a.png')
    expect(unsigned.status).toBe(413)
    const made = await upload(new Uint8Array(png), 'logo.png', signedIn())
    expect(made.status).toBe(201)
    const shown = await get('/media/file/logo.png')
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png)
    expect(shown.headers.get('cache-control')).toBe('public, max-age=3600')
    const large = await upload(new Uint8Array(9 * 1024 * 1024), 'b.png', signedIn())
    expect(large.status).toBe(413)
    const html = await upload(new TextEncoder().encode('<script>'), 'c.png', signedIn())
    expect(html.status).toBe(400)
  })

  it('signs in by the form of the admin, which is multipart', async () => {
    const body = new FormData()
    body.append('_payload', JSON.stringify(login))
    const answer = await fetch(`${portal.url}/api/users/login`, { method: 'POST', body })
    expect(answer.status).toBe(200)
  })

  it('refuses a cookie’s write from another site', async () => {
    const cookie = { cookie: `payload-token=${payload.token}` }
    const login = { email: 'a@b.example', password: 'x' }
    const from = (site: string) => ({ ...cookie, 'sec-fetch-site': site })
    expect((await send('POST', '/users/login', login, from('cross-site'))).status).toBe(403)
    expect((await send('PATCH', '/things/x', {}, from('same-site'))).status).toBe(403)
    expect((await send('POST', '/users/login', login, from('same-origin'))).status).toBe(401)
  })
})
