import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { htmlPage, jsonPage, redirectPage } from '../../../src/http/page'
import { parseForm } from '../../../src/http/query'
import { route } from '../../../src/http/route'
import { attack, take } from './attack'
import { hostileRequests, type Hostile, type Targets } from './hostile'
import { knownToBreak } from './hostileApi'
import { startPayload, type TestPayload } from './payload'
import { startPortal, type TestPortal } from './portal'
import { typedMark } from './typedMark'

const query = z.object({
  sted: z.string().max(200).optional(),
  lat: z.coerce.number().min(-90).max(90).optional(),
  situation: z.enum(['gade', 'sofa']).optional(),
  tid: z.iso.datetime().optional(),
})
const filler = '<p>Et menneske uden hjem.</p>'.repeat(100)
const routes = [
  route({ method: 'get', path: '/', cache: true, handler: () => htmlPage(filler) }),
  route({
    method: 'get',
    path: '/kontakt',
    query,
    handler: ({ query }) => htmlPage(query.sted ?? ''),
  }),
  route({
    method: 'get',
    path: '/kontakt/:slug',
    query,
    cache: true,
    handler: ({ query }) => htmlPage(`${query.situation}${filler}`),
  }),
  route({ method: 'get', path: '/kontakt.json', query, handler: ({ query }) => jsonPage(query) }),
  route({
    method: 'post',
    path: '/kontakt/fejl',
    handler: ({ form }) =>
      parseForm(z.object({ tekst: z.string().max(500) }), form).ok
        ? redirectPage('/tak')
        : htmlPage('', { status: 422 }),
  }),
]

const targets: Partial<Targets> = {
  collections: ['things', 'users', 'media', 'revisions'],
  fields: [
    ...'id title size at isOpen kind kinds mail tags sizes place places owner logo'.split(' '),
    ...'phones phones.number address address.town parts text extra createdAt'.split(' '),
    ...'_status version.title version.at place.name places.name owner.value password'.split(' '),
  ],
}

let payload: TestPayload
let portal: TestPortal
beforeAll(async () => {
  payload = await startPayload()
  portal = await startPortal({ routes, payload: payload.payload })
})
afterAll(async () => {
  await portal.stop()
  await payload.stop()
})

describe('the front door', () => {
  it('answers what Payload alone answers with 500', async () => {
    const token = { authorization: `JWT ${payload.token}` }
    for (const query of knownToBreak) {
      for (const path of ['/api/things', '/api/things/count', '/api/things/versions']) {
        const answer = await fetch(`${portal.url}${path}?${query}`, { headers: token })
        expect([answer.status, `${path}?${query}`]).toEqual([400, `${path}?${query}`])
      }
    }
  })

  it('refuses 3,000 hostile requests: no 5xx, no hang, memory flat, nothing typed in the log', async () => {
    portal.logged.length = 0
    await attack({ port: portal.port, requests: take(hostileRequests(1, targets), 500) })
    const before = memory()
    const requests = take(hostileRequests(20260101, targets), 3000)
    const report = await attack({ port: portal.port, requests })
    expect(report.failures).toEqual([])
    expect(report.sent).toBe(3000)
    const text = JSON.stringify(portal.logged)
    portal.logged.length = 0
    expect(text).not.toContain(typedMark)
    // What a leak of the longest texts alone would hold is several times this.
    expect(memory() - before).toBeLessThan(40)
    console.info(`hostile: ${JSON.stringify(report.byStatus)}, slowest ${report.slowestMs} ms`)
  })

  it('refuses the same from somebody who is signed in', async () => {
    const report = await attack({
      port: portal.port,
      requests: take(signedIn(hostileRequests(7, targets), payload.token), 1000),
    })
    expect(report.failures).toEqual([])
  })
})

/** The API requests among them, with a token that holds. */
function* signedIn(requests: Iterable<Hostile>, token: string): Generator<Hostile> {
  for (const request of requests) {
    if (!request.what.startsWith('api')) continue
    const text = request.bytes.toString('latin1').replace('JWT not.a.token', `JWT ${token}`)
    const isPlain = !text.includes('Authorization')
    const added = isPlain ? text.replace('\r\n', `\r\nAuthorization: JWT ${token}\r\n`) : text
    yield { ...request, bytes: Buffer.from(added, 'latin1') }
  }
}

/** Megabytes that are held, once what nobody holds was given back. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
