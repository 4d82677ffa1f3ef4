import type { Chooser } from './random'
import { typedMark } from './typedMark'

/** A query for Payload's REST API that Payload answers with 500, or one near it. */
export function apiQueries(random: Chooser, fields: readonly string[]): string {
  const parts = Array.from({ length: random.upTo(3) + 1 }, () => {
    if (random.isChance(0.3)) return random.pick(knownToBreak)
    if (random.isChance(0.3)) return `${random.pick(parameters)}=${random.pick(values)}`
    const path = `${random.pick(fields)}${random.pick(['', '', '', '.x', '.id', '.0', '__x', '.value'])}`
    const wrap = random.pick(['', '', '[and][0]', '[or][0][and][1]', '[and]', '[or][x]'])
    const suffix = random.pick(['', '', '', '[]', '[$gt]', '[x][y]'])
    return `where${wrap}[${path}][${random.pick(operators)}]${suffix}=${random.pick(values)}`
  })
  return parts.join('&')
}

/** Everything after `/api/`: closed, unknown or impossible endpoints. */
export function apiPaths(random: Chooser, collections: readonly string[]): string {
  if (random.isChance(0.5)) return random.pick(paths)
  return `${random.pick(collections)}/${random.pick(tails)}`
}

/** Path, type, body and headers; a header that begins with `!` is the method. */
export function apiBodies(
  random: Chooser,
  collections: readonly string[],
): [path: string, type: string, body: string, ...headers: string[]] {
  const path = random.pick([
    ...collections,
    ...collections.map((collection) => `${collection}/123`),
    ...signingIn.map((action) => `users/${action}`),
    'payload-preferences/nav',
    'globals/settings',
  ])
  const [type, body] = random.pick(bodies)
  const method = random.pick(['POST', 'POST', 'POST', 'PATCH', 'PUT', 'DELETE'])
  const override = random.isChance(0.15) ? ['X-Payload-HTTP-Method-Override: GET'] : []
  const token = random.isChance(0.3) ? ['Authorization: JWT not.a.token'] : []
  return [path, type, body, `!${method}`, ...override, ...token]
}

/** Each was answered with 500 by Payload 3.90.1 on SQLite when asked directly. */
export const knownToBreak = [
  'where=x',
  'where[id][equals][$gt]=',
  'page=1e999',
  'limit=1e999',
  'limit=1.5',
  'where[title][near]=1,2',
  'where[at][equals]=xyz',
  'where[createdAt][equals]=x',
  'where[createdAt][greater_than]=abc',
  'where[at][equals]=9999999999999999',
  'where[title][all]=x',
  'where[kinds][all]=a',
  'where[places][all]=a',
  'where[title][like][]=x',
  'where[owner][equals]=x',
  'where[owner][equals][relationTo]=places',
  'where[owner][equals][relationTo]=zz&where[owner][equals][value]=1',
  'where[owner][like]=x',
  'where[owner][contains]=x',
  'where[owner][in]=x',
  'where[owner][exists]=true',
  'where[parts][exists]=true',
  'where[_id][equals]=x',
  'where[text.root][equals]=x',
]

const parameters = [
  ...'depth limit page sort select populate joins where locale draft trash pagination'.split(' '),
  ...'fallbackLocale data sort[] select[title] select[a][b] populate[x] joins[x] where[x]'.split(
    ' ',
  ),
  ...'where[and] where[or][0] where[__proto__][equals] locale[x] depth[] sort[0][a]'.split(' '),
]

const operators = [
  ...'equals not_equals in not_in all exists contains like not_like near within intersects'.split(
    ' ',
  ),
  ...'greater_than greater_than_equal less_than less_than_equal $gt __proto__ constructor'.split(
    ' ',
  ),
]

const values = [
  '',
  'x',
  typedMark,
  '0',
  '-1',
  '1.5',
  '1e999',
  'NaN',
  'true',
  'null',
  'undefined',
  '[]',
  '{}',
  '{"id":{"equals":1}}',
  '{"$where":"1"}',
  '2026-13-45',
  '2026-01-01T00:00:00Z',
  'a,b,c',
  ',,,',
  '%25',
  '%00',
  '%ff',
  `'%20OR%201=1--${typedMark}`,
  '\xe6\xf8\xe5',
  typedMark.repeat(200),
  '1,2,3,4',
]

const paths = [
  '',
  '/',
  '%ff',
  '%00',
  '..',
  '../admin',
  '%2e%2e%2fusers',
  '__proto__',
  'constructor',
  'toString/1',
  'hasOwnProperty/count',
  'globals',
  'globals/',
  'globals/__proto__',
  'globals/unknown/versions',
  'payload-jobs',
  'payload-jobs/run',
  'payload-jobs/handle-schedules',
  'payload-locked-documents',
  'payload-locked-documents/1',
  'payload-migrations',
  'payload-kv',
  'payload-preferences',
  'payload-preferences/%00',
  `payload-preferences/${typedMark}`,
  'graphql',
  'graphql-playground',
  'access',
  'users/me?depth=x',
  'users/init',
  'media/file/..%2f..%2fpackage.json',
  'media/file/%00.png',
  `media/file/${'a'.repeat(300)}.png`,
  `media/file/${typedMark}.png`,
  'media/file/x.png?prefix=..%2f..',
  'media/paste-url?src=http://127.0.0.1:22',
  'media/paste-url/1?src=file:///etc/passwd',
]

const tails = [
  '%ff',
  '%00',
  '..%2f..',
  'constructor',
  '__proto__',
  'NaN',
  '1e999',
  '-1',
  typedMark,
  typedMark.repeat(30),
  'versions/%ff',
  'versions/NaN',
  'versions/1/2/3',
  'access/x',
  'count/count',
  'first-register',
  'init',
  '1/duplicate',
  '%7B%22$gt%22:%22%22%7D',
  '\xff',
]

const signingIn = [
  'login',
  'logout',
  'forgot-password',
  'reset-password',
  'refresh-token',
  'unlock',
  'first-register',
  `verify/${typedMark}`,
]

const json = 'application/json'

const bodies: [string, string][] = [
  [json, ''],
  [json, '{'],
  [json, 'null'],
  [json, '5'],
  [json, '[]'],
  [json, '"x"'],
  [json, `{"email":{"$gt":""},"password":{"$gt":"${typedMark}"}}`],
  [json, `{"email":5,"password":["${typedMark}"]}`],
  [json, '{"token":{"$ne":null},"password":"x"}'],
  [json, '{"token":"x","password":"x"}'],
  [json, `{"email":"${typedMark}","password":"x"}`],
  [json, '{"__proto__":{"a":1},"constructor":{"prototype":{}}}'],
  [json, `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
  [json, `{"name":"a\\u0000${typedMark}"}`],
  [json, `{"name":"${typedMark.repeat(2000)}"}`],
  [json, '{"id":{"equals":1},"roles":["secretariat"],"phones":"x","schedules":5}'],
  ['Application/JSON; charset=utf-8', '{"name":"x"}'],
  ['multipart/form-data', typedMark],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data\r\n\r\n'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--',
  ],
  ['application/x-www-form-urlencoded', 'where=x'],
  ['application/x-www-form-urlencoded', `where[id][equals][$gt]=&limit=${typedMark}`],
  ['text/plain', typedMark],
  ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['', typedMark],
]
