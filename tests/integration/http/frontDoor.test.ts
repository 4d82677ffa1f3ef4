import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { htmlPage, textPage } from '../../../src/http/page'
import { route } from '../../../src/http/route'
import type { AdminHandler } from '../../../src/http/services'
import { startPortal, type TestPortal } from './portal'

const routes = [
  route({ method: 'get', path: '/', cache: true, handler: () => htmlPage('kept') }),
  route({
    method: 'get',
    path: '/made',
    handler: ({ req }) => textPage(`${req.ip} ${req.hostname}`),
  }),
  route({ method: 'post', path: '/form', handler: () => textPage('taken') }),
]
const secrets = {
  PAYLOAD_SECRET: 'a'.repeat(40),
  DATA_KEY: 'b'.repeat(40),
  LINK_KEY: 'c'.repeat(40),
  HASH_KEY: 'd'.repeat(40),
}

let portal: TestPortal
afterEach(() => portal.stop())

/** `fetch` sets `Host` itself. */
function ask(path: string, headers: Record<string, string | string[]> = {}) {
  type Answer = { status: number; headers: Record<string, unknown>; text: string }
  return new Promise<Answer>((resolve, reject) => {
    const req = request({ port: portal.port, path, headers, setHost: !headers.host }, (res) => {
      let text = ''
      res.on('data', (chunk: Buffer) => (text += chunk.toString()))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }))
    })
    req.on('error', reject).end()
  })
}

describe('the host', () => {
  it('is ours, this machine or the address it came in on', async () => {
    portal = await startPortal({ routes, envSource: { PORTAL_URL: 'https://indgang.example' } })
    for (const host of ['indgang.example', 'Indgang.Example:443', 'localhost:1', '127.0.0.1']) {
      expect([(await ask('/made', { host })).status, host]).toEqual([200, host])
    }
    await ask('/')
    for (const path of ['/', '/made', '/nowhere']) {
      const { status, headers } = await ask(path, { host: 'evil.example' })
      expect([status, headers['cache-control']]).toEqual([421, 'no-store'])
    }
  })
})

describe('a proxy', () => {
  const forged = { 'x-forwarded-for': '9.9.9.9', 'x-forwarded-host': 'evil.example' }

  it('is believed only when it is named', async () => {
    portal = await startPortal({ routes })
    expect((await ask('/made', forged)).text).toBe('127.0.0.1 localhost')
    await portal.stop()
    portal = await startPortal({ routes, envSource: { TRUST_PROXY: '1' } })
    expect((await ask('/made', forged)).text).toMatch(/^9\.9\.9\.9/)
    await portal.stop()
    portal = await startPortal({ routes, envSource: { TRUST_PROXY: '10.0.0.0/8' } })
    expect((await ask('/made', forged)).text).toBe('127.0.0.1 localhost')
  })
})

describe('over https', () => {
  it('asks browsers to stay there', async () => {
    portal = await startPortal({ routes, envSource: { PORTAL_URL: 'https://indgang.example' } })
    for (let i = 0; i < 2; i += 1) {
      const { headers } = await ask('/')
      expect(headers['strict-transport-security']).toMatch(/^max-age=63072000/)
      expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
    }
  })
})

describe('rate limits', () => {
  it('refuse by tier, with the time to wait, and leave kept pages free', async () => {
    const rateLimits = { pages: 3, forms: 1 }
    portal = await startPortal({ routes, rateLimits, envSource: { RATE_LIMIT: 'on' } })
    const post = () =>
      fetch(`${portal.url}/form`, { method: 'POST', body: new URLSearchParams('a=b') })
    const statuses = []
    for (let i = 0; i < 5; i += 1) statuses.push((await ask('/made')).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    const { headers } = await ask('/made')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(headers['cache-control']).toBe('no-store')
    expect([(await post()).status, (await post()).status]).toEqual([200, 429])
    await portal.pageCache.load('/', async () => {
      const { toEntry } = await import('../../../src/http/entry')
      return toEntry({ page: htmlPage('kept'), headers: [], hasEtag: true })
    })
    for (let i = 0; i < 5; i += 1) expect((await ask('/')).status).toBe(200)
  })

  it('count an address, not what it claims to be', async () => {
    portal = await startPortal({
      routes,
      rateLimits: { pages: 1 },
      envSource: { RATE_LIMIT: 'on' },
    })
    expect((await ask('/made', { 'x-forwarded-for': '1.1.1.1' })).status).toBe(200)
    expect((await ask('/made', { 'x-forwarded-for': '2.2.2.2' })).status).toBe(429)
  })
})

describe('an address', () => {
  it('is refused when it is too long or cannot be read', async () => {
    portal = await startPortal({ routes })
    expect((await ask(`/made?x=${'a'.repeat(2100)}`)).status).toBe(414)
    for (const path of ['/made?x=%', '/made?x=%ff', '/made?x=%00', '/%c0%af', '/made%0a%00']) {
      expect([(await ask(path)).status, path]).toEqual([400, path])
    }
  })
})

describe('files of the build', () => {
  const dir = mkdtempSync(join(tmpdir(), 'assets-'))

  it('are kept by browsers for ever and never lead out of their folder', async () => {
    const css = 'body { color: #123 } '.repeat(200)
    mkdirSync(join(dir, 'assets/fonts'), { recursive: true })
    writeFileSync(join(dir, 'secret.txt'), 'secret')
    writeFileSync(join(dir, 'assets/portal-1a2b.css'), css)
    writeFileSync(join(dir, 'assets/portal-1a2b.css.br'), brotliCompressSync(css))
    writeFileSync(join(dir, 'assets/fonts/a.woff2'), 'font')
    portal = await startPortal({ routes, assetsDir: join(dir, 'assets') })
    const plain = await ask('/assets/portal-1a2b.css')
    expect(plain.text).toBe(css)
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    const { headers } = await ask('/assets/portal-1a2b.css', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBe('br')
    expect(Number(headers['content-length'])).toBe(brotliCompressSync(css).length)
    expect((await ask('/assets/fonts/a.woff2')).status).toBe(200)
    for (const path of ['/assets/../secret.txt', '/assets/..%2fsecret.txt', '/assets/none.css']) {
      expect([(await ask(path)).status, path]).toEqual([404, path])
    }
    rmSync(dir, { recursive: true })
  })
})

describe('the admin', () => {
  const admin: AdminHandler = (req, res) => {
    if (req.url?.startsWith('/_next/static/')) {
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    }
    const policy = String(req.headers['content-security-policy'])
    res.end(`${req.url} ${/'nonce-([^']+)'/.exec(policy)?.[1]}`)
  }

  it('is given a nonce of its own for each request, and may be framed by itself', async () => {
    portal = await startPortal({ routes, admin })
    const first = await ask('/admin/collections/services?limit=10')
    const [url, nonce] = first.text.split(' ')
    expect(url).toBe('/admin/collections/services?limit=10')
    const policy = String(first.headers['content-security-policy'])
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('unsafe-eval')
    expect(first.headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(first.headers['cache-control']).toBe('no-store')
    expect((await ask('/admin')).text.split(' ')[1]).not.toBe(nonce)
  })

  it('sets the lifetime of its files itself', async () => {
    portal = await startPortal({ routes, admin })
    const { headers } = await ask('/_next/static/a.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('has no page for a first user in production, and logs no token', async () => {
    const envSource = { NODE_ENV: 'production', ...secrets }
    portal = await startPortal({ routes, admin, envSource })
    for (const path of ['create-first-user', '%63reate-first-user', '/create-first-user/']) {
      expect([(await ask(`/admin/${path}`)).status, path]).toEqual([404, path])
    }
    portal.logged.length = 0
    expect((await ask('/admin/reset/hemmeligt')).status).toBe(200)
    expect(portal.logged).toMatchObject([{ route: '/admin', status: 200 }])
    expect(JSON.stringify(portal.logged)).not.toContain('hemmeligt')
  })
})
