import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { htmlPage, jsonPage, redirectPage } from '../../../src/http/page'
import { parseForm } from '../../../src/http/query'
import { route } from '../../../src/http/route'
import { startPortal, type TestPortal } from './portal'

const filler = '<p>Et menneske uden hjem har brug for dig.</p>'.repeat(60)
let renders = 0
let validUntil: number | null = null

const query = z.object({
  situation: z.enum(['gade', 'sofa']).optional(),
  alder: z.enum(['18-24', '25-plus']).optional(),
})

const routes = [
  route({ method: 'get', path: '/', cache: true, handler: ({ lang }) => htmlPage(`home ${lang}`) }),
  route({
    method: 'get',
    path: '/kontakt/:slug',
    query,
    cache: true,
    handler: async ({ params, query, lang, url }) => {
      renders += 1
      await pause(20)
      const chosen = JSON.stringify(query)
      const html = `${renders} ${lang} ${params.slug} ${chosen} ${url}${filler}`
      return htmlPage(html, { validUntil })
    },
  }),
  route({
    method: 'get',
    path: '/kontakt.json',
    query,
    unknownParameters: 'refuse',
    handler: ({ query }) =>
      jsonPage({ query }, { headers: { 'Access-Control-Allow-Origin': '*' } }),
  }),
  route({ method: 'get', path: '/mig', handler: ({ requestId }) => htmlPage(requestId) }),
  route({ method: 'get', path: '/find', handler: () => redirectPage('/kontakt/esbjerg') }),
  route({ method: 'get', path: '/status/:token', handler: () => htmlPage('status') }),
  route({
    method: 'post',
    path: '/fejl',
    handler: ({ form }) => {
      const fields = parseForm(z.object({ tekst: z.string().max(20) }), form)
      if (!fields.ok) return htmlPage('igen', { status: 422 })
      return redirectPage('/tak')
    },
  }),
]

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ routes })
})
afterAll(() => portal.stop())
beforeEach(() => {
  validUntil = null
  renders = 0
  portal.pageCache.clear()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(portal.url + path, { headers, redirect: 'manual' })

describe('a kept page', () => {
  it('is rendered once and sent the same, in both languages', async () => {
    const first = await get('/kontakt/esbjerg')
    const second = await get('/kontakt/esbjerg')
    const body = await first.text()
    expect(await second.text()).toBe(body)
    expect(renders).toBe(1)
    expect(await (await get('/en/kontakt/esbjerg')).text()).toContain(
      'en esbjerg {} /kontakt/esbjerg',
    )
    expect(renders).toBe(2)
    expect(await (await get('/')).text()).toBe('home da')
    expect(await (await get('/en')).text()).toBe('home en')
  })

  it('carries the same headers as a hit and as a miss', async () => {
    const own = ['date', 'x-request-id', 'keep-alive']
    const read = async () => {
      const { headers } = await get('/kontakt/esbjerg')
      return Object.fromEntries([...headers].filter(([name]) => !own.includes(name)))
    }
    const miss = await read()
    const hit = await read()
    expect(hit).toEqual(miss)
    expect(hit).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(hit['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
    expect(hit['permissions-policy']).toContain('geolocation=(self)')
    expect(hit).not.toHaveProperty('set-cookie')
    expect(hit).not.toHaveProperty('strict-transport-security')
    expect(hit).not.toHaveProperty('x-powered-by')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
  ])('comes as %s', async (encoding, decode) => {
    for (let i = 0; i < 3; i += 1) {
      const { headers, body } = await raw('/kontakt/esbjerg', { 'accept-encoding': encoding })
      const expected = encoding === 'identity' ? undefined : encoding
      expect(headers['content-encoding']).toBe(expected)
      expect(decode(body).toString()).toContain('esbjerg')
      expect(Number(headers['content-length'])).toBe(body.length)
    }
  })

  it('is not sent to whoever has it', async () => {
    const etag = (await get('/kontakt/esbjerg')).headers.get('etag') ?? ''
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', '')]) {
      const again = await get('/kontakt/esbjerg', { 'if-none-match': known })
      expect(again.status).toBe(304)
      expect(again.headers.get('content-security-policy')).toBeTruthy()
      expect(await again.text()).toBe('')
    }
    portal.pageCache.clear()
    expect((await get('/kontakt/esbjerg', { 'if-none-match': etag })).status).toBe(200)
  })

  it('answers HEAD without a body', async () => {
    for (let i = 0; i < 2; i += 1) {
      const { status, headers, body } = await raw('/kontakt/esbjerg', {}, 'HEAD')
      expect(status).toBe(200)
      expect(body.length).toBe(0)
      expect(Number(headers['content-length'])).toBeGreaterThan(1000)
    }
  })

  it('has one entry for every way to ask the same', async () => {
    const same = [
      '?situation=gade&alder=18-24',
      '?alder=18-24&situation=gade',
      '?alder=18-24&situation=gade&utm_source=x',
      '?situation=%67ade&alder=18-24&',
    ]
    for (const search of same) await get(`/kontakt/esbjerg${search}`)
    await get(`/kontakt/%65sbjerg${same[0]}`)
    expect(renders).toBe(1)
    expect(portal.pageCache.stats().pages).toBe(1)
  })

  it('with a choice in it lies in nobody’s cache but ours, and in no index', async () => {
    for (let i = 0; i < 2; i += 1) {
      const { headers } = await get('/kontakt/esbjerg?situation=sofa')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toBe('noindex')
      expect(headers.get('etag')).toBeNull()
    }
    expect(renders).toBe(1)
  })

  it('is dropped at a change and when its time is over', async () => {
    await get('/kontakt/esbjerg')
    portal.pageCache.clear()
    await get('/kontakt/esbjerg')
    expect(renders).toBe(2)
    validUntil = Date.now() + 1_000
    await get('/kontakt/aalborg')
    await get('/kontakt/aalborg')
    expect(renders).toBe(3)
    await pause(1_010)
    await get('/kontakt/aalborg')
    expect(renders).toBe(4)
  })

  it('is rendered once for sixteen at a time', async () => {
    const all = await Promise.all(Array.from({ length: 16 }, () => get('/kontakt/esbjerg')))
    const texts = await Promise.all(all.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect(renders).toBe(1)
  })
})

describe('other answers', () => {
  it('are never kept', async () => {
    const first = await get('/mig')
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await first.text()).not.toBe(await (await get('/mig')).text())
    const found = await get('/find')
    expect([found.status, found.headers.get('location')]).toEqual([303, '/kontakt/esbjerg'])
    expect(found.headers.get('cache-control')).toBe('no-store')
  })

  it('name a wrong parameter to a machine', async () => {
    const wrong = await get('/kontakt.json?situation=hemmeligt')
    expect(wrong.status).toBe(400)
    expect(wrong.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(wrong.headers.get('cache-control')).toBe('no-store')
    expect(await wrong.json()).toMatchObject({
      status: 400,
      requestId: wrong.headers.get('x-request-id'),
      errors: [{ field: 'situation', allowed: ['gade', 'sofa'] }],
    })
    expect((await get('/kontakt.json?ukendt=1')).status).toBe(400)
    expect(await (await get('/kontakt.json?situation=gade')).json()).toEqual({
      query: { situation: 'gade' },
    })
  })

  it('speak the language of the page that failed', async () => {
    const danish = await get('/findes-ikke')
    const english = await get('/en/missing')
    expect([danish.status, english.status]).toEqual([404, 404])
    expect(await danish.text()).toContain('lang="da"')
    expect(await english.text()).toContain('lang="en"')
    expect(danish.headers.get('content-security-policy')).toMatch("default-src 'none'")
  })

  it('lead untidy paths to the tidy one', async () => {
    for (const path of ['/Kontakt/Esbjerg', '/kontakt/esbjerg/', '//kontakt//esbjerg']) {
      const answer = await get(`${path}?situation=gade`)
      expect(answer.status).toBe(301)
      expect(answer.headers.get('location')).toBe('/kontakt/esbjerg?situation=gade')
    }
  })

  it('refuse a wrong method and name the right ones', async () => {
    const answer = await fetch(`${portal.url}/mig`, { method: 'POST' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const options = await fetch(`${portal.url}/fejl`, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
    expect((await fetch(`${portal.url}/mig`, { method: 'DELETE' })).status).toBe(405)
  })
})

describe('a form', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${portal.url}/fejl`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })

  it('is taken, or shown again', async () => {
    expect((await post('tekst=Nummeret+er+%C3%A6ndret')).status).toBe(303)
    expect((await post('tekst=')).status).toBe(422)
    expect((await post('tekst=a&tekst=b')).status).toBe(422)
  })

  it('is refused when it is too long, not a form or not text', async () => {
    expect((await post(`tekst=${'a'.repeat(17_000)}`)).status).toBe(413)
    expect((await post('{}', { 'content-type': 'application/json' })).status).toBe(415)
    expect((await post('tekst=%ff')).status).toBe(400)
    expect((await post('tekst=%00')).status).toBe(400)
  })

  it('comes from here or from no browser', async () => {
    expect((await post('tekst=a', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('tekst=a', { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await post('tekst=a', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post('tekst=a', { origin: 'null' })).status).toBe(403)
    expect((await post('tekst=a', { origin: portal.env.portalUrl })).status).toBe(303)
  })
})

it('logs one line a request, without anything that was typed', async () => {
  portal.logged.length = 0
  await get('/status/hemmelig-noegle?situation=gade')
  await get('/findes-hemmeligt?sted=hemmeligt')
  await get('/kontakt.json?situation=hemmeligt')
  expect(portal.logged.map(({ route, status, code }) => [route, status, code])).toEqual([
    ['/status/:token', 200, undefined],
    ['(none)', 404, 'not-found'],
    ['/kontakt.json', 400, 'invalid'],
  ])
  expect(JSON.stringify(portal.logged)).not.toMatch(/hemmelig|gade|127\.0\.0\.1/)
  expect(portal.logged.every(({ requestId }) => typeof requestId === 'string')).toBe(true)
})

/** As it came over the wire: `fetch` decodes and hides. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  type Answer = { status: number; headers: Record<string, unknown>; body: Buffer }
  return new Promise<Answer>((resolve, reject) => {
    const req = request(portal.url + path, { headers, method }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) })
      })
    })
    req.on('error', reject).end()
  })
}
