import { apiBodies, apiPaths, apiQueries } from './hostileApi'
import { chooser, type Chooser } from './random'
import { typedMark } from './typedMark'

/** One request as bytes, as nobody's well-behaved client would send it. */
export type Hostile = {
  /** What is wrong with it, for the report of a failed test. */
  what: string
  bytes: Buffer
  /** It is wrong for certain, so anything but 4xx is a failure. */
  mustRefuse?: boolean
}

export type Targets = {
  pages: readonly string[]
  parameters: readonly string[]
  forms: readonly string[]
  collections: readonly string[]
  fields: readonly string[]
}

const defaults: Targets = {
  pages: [
    '/',
    '/en',
    '/kontakt',
    '/kontakt/esbjerg',
    '/en/kontakt/esbjerg',
    '/kontakt.json',
    '/om',
  ],
  parameters: 'sted lat lon kommune fra situation alder for boern fare tid'.split(' '),
  forms: ['/kontakt/esbjerg', '/kontakt/fejl'],
  collections: ['services', 'organisations', 'users', 'municipalities', 'routing-rules', 'media'],
  fields: ['id', 'name', 'kind', 'organisation', 'phones', 'schedules', 'confirmedAt', 'unknown'],
}

/** The same endless stream for the same seed; take as many as you have time for. */
export function* hostileRequests(seed: number, targets: Partial<Targets> = {}): Generator<Hostile> {
  const at = { ...defaults, ...targets }
  const random = chooser(seed)
  const kinds = [
    pageQuery,
    pageQuery,
    path,
    method,
    header,
    body,
    apiQuery,
    apiQuery,
    apiPath,
    apiBody,
  ]
  for (;;) yield random.pick(kinds)(random, at)
}

type Make = (random: Chooser, at: Targets) => Hostile

const pageQuery: Make = (random, { pages, parameters }) => {
  const pair = () => {
    const name = random.pick([...parameters, 'x', typedMark, '__proto__', 'constructor', ''])
    const suffix = random.pick(['', '', '', '', '[]', '[a]', '[$ne]', '[__proto__][x]', '[0][0]'])
    return `${name}${suffix}=${random.pick(nastyValues)}`
  }
  const pairs = Array.from({ length: random.upTo(4) + 1 }, pair)
  if (random.isChance(0.3)) pairs.push(pairs[0] ?? '')
  return get('page query', `${random.pick(pages)}?${pairs.join('&')}`)
}

const path: Make = (random, { pages }) => {
  const base = random.pick([...pages, '/assets', '/assets/', '/admin', '/_next/static', '/en', ''])
  const tail = random.pick(nastyPaths)
  return get('path', `${base}${tail}${random.isChance(0.2) ? `/${random.pick(nastyValues)}` : ''}`)
}

const method: Make = (random, { pages }) => {
  const name = random.pick([
    'PUT',
    'DELETE',
    'PATCH',
    'TRACE',
    'CONNECT',
    'PROPFIND',
    'SEARCH',
    'FOO',
    'get',
    'GE T',
  ])
  const target = random.pick(pages)
  const bytes = toBytes([`${name} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close'])
  return { what: `method ${name}`, bytes, mustRefuse: true }
}

const header: Make = (random, { pages }) => {
  const target = random.pick(pages)
  const [what, ...lines] = random.pick(nastyHeaders)
  const hasHost = lines.some((line) => line.startsWith('Host'))
  const head = [`GET ${target} HTTP/1.1`, ...(hasHost ? [] : ['Host: localhost']), ...lines]
  const mustRefuse = what.startsWith('!')
  return { what: `header ${what}`, bytes: toBytes([...head, 'Connection: close']), mustRefuse }
}

const body: Make = (random, { forms }) => {
  const [what, type, content] = random.pick(nastyBodies)
  return post(`body ${what}`, random.pick(forms), type, content)
}

const apiQuery: Make = (random, { collections, fields }) => {
  const base = random.pick(['', '', '/count', '/versions', '/123', '/versions/123'])
  const query = apiQueries(random, fields)
  const token = random.isChance(0.2) ? ['Authorization: JWT not.a.token'] : []
  return get('api query', `/api/${random.pick(collections)}${base}?${query}`, token)
}

const apiPath: Make = (random, { collections }) =>
  get('api path', `/api/${apiPaths(random, collections)}`)

const apiBody: Make = (random, { collections }) => {
  const [target, type, content, ...more] = apiBodies(random, collections)
  return post('api body', `/api/${target}`, type, content, more)
}

function get(what: string, target: string, headers: readonly string[] = []): Hostile {
  const lines = [`GET ${target} HTTP/1.1`, 'Host: localhost', ...headers, 'Connection: close']
  return { what: `${what}: ${target.slice(0, 200)}`, bytes: toBytes(lines) }
}

function post(
  what: string,
  target: string,
  type: string,
  content: string | Buffer,
  headers: readonly string[] = [],
): Hostile {
  const bytes = Buffer.from(content)
  const head = [
    `${headers.find((line) => line.startsWith('!'))?.slice(1) ?? 'POST'} ${target} HTTP/1.1`,
    'Host: localhost',
    ...(type ? [`Content-Type: ${type}`] : []),
    `Content-Length: ${bytes.length}`,
    ...headers.filter((line) => !line.startsWith('!')),
    'Connection: close',
  ]
  return { what: `${what}: ${target}`, bytes: Buffer.concat([toBytes(head), bytes]) }
}

function toBytes(lines: readonly string[]): Buffer {
  // Byte by byte, so that a test can send what no client would.
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

const long = typedMark.repeat(900)

const nastyValues = [
  '%00',
  `${typedMark}%00`,
  '%ff%fe',
  '%c0%af',
  '%',
  '%zz',
  '%u0041',
  '\xff\xfe\xfd',
  long,
  long.slice(0, 1900),
  `${typedMark}%0d%0aSet-Cookie:%20a=b`,
  `<script>${typedMark}</script>`,
  '%3Cscript%3Ealert(1)%3C/script%3E',
  `' OR 1=1; DROP TABLE services;-- ${typedMark}`.replaceAll(' ', '+'),
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '{"$gt":""}',
  '[object%20Object]',
  '-1',
  '1e999',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(400),
  'true',
  'null',
  '',
  '%F0%9F%92%A9'.repeat(50),
  '%E2%80%AE%D7%90',
  '(a%2B)%2B$'.repeat(40),
  '2026-13-45T99:99',
  '275760-09-13T00:00:00Z',
  '-271821-04-20',
  '0101701234',
  '$%7B7*7%7D%7B%7B7*7%7D%7D',
  'gade',
  '6700',
]

const nastyPaths = [
  '/../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/package.json',
  '/....//....//etc/passwd',
  '/..\\..\\windows\\win.ini',
  '/%5c..%5c..%5cpackage.json',
  '/%00',
  '/%ff',
  '/%',
  '/%c0%ae%c0%ae/',
  '/.git/config',
  '/.env',
  '/wp-login.php',
  `/${typedMark}/${typedMark}`,
  `/${'a/'.repeat(500)}`,
  `/${long}`,
  '//evil.example/%2f..',
  '///evil.example',
  '/\\evil.example',
  '/;/admin',
  '/:slug',
  '/*',
  '/__proto__',
  '/constructor',
  '/%0d%0aX-Injected:%201',
  '?',
  '?&&&===',
  '/?#fragment',
]

const nastyHeaders: [string, ...string[]][] = [
  ['!host elsewhere', 'Host: evil.example'],
  ['!host with a user', 'Host: localhost@evil.example'],
  ['!host empty', 'Host: '],
  ['!host twice', 'Host: localhost', 'Host: evil.example'],
  ['!host with a path', 'Host: localhost/evil'],
  ['!host with a big port', 'Host: localhost:999999'],
  ['forwarded host', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https'],
  ['forwarded for', 'X-Forwarded-For: 1.2.3.4, <script>, unknown'],
  ['encodings', `Accept-Encoding: ${'br;q=x,'.repeat(300)}`],
  ['languages', `Accept-Language: ${'da;q=9,%00,'.repeat(100)}`],
  ['accept', 'Accept: */*;q=zz, application/json;;;, \xff'],
  ['known', `If-None-Match: ${'"a",'.repeat(900)}`],
  ['since', 'If-Modified-Since: not a date'],
  ['range', 'Range: bytes=9999999999-,-1,abc'],
  ['cookies', `Cookie: payload-token=%ff; ${'a=b;'.repeat(500)}`],
  ['token', 'Authorization: Bearer \xff\xfe'],
  ['override', 'X-HTTP-Method-Override: DELETE'],
  ['!too many', ...Array.from({ length: 90 }, (_, i) => `X-${i}: ${'a'.repeat(250)}`)],
  ['!a broken line', 'Broken header line'],
  ['!folded', 'X-A: b\r\n c: d\r\n\0'],
  ['!two lengths', 'Content-Length: 0', 'Transfer-Encoding: chunked'],
  ['!a length that is none', 'Content-Length: abc'],
  ['a body on GET', 'Content-Length: 0'],
]

const form = 'application/x-www-form-urlencoded'

const nastyBodies: [string, string, string | Buffer][] = [
  ['too long', form, `tekst=${long}${long}`],
  ['broken UTF-8', form, Buffer.from([0x61, 0x3d, 0xff, 0xfe])],
  ['broken percents', form, 'tekst=%ff%zz%'],
  ['null character', form, `tekst=${typedMark}%00`],
  ['many fields', form, 'a=b&'.repeat(3000)],
  ['brackets', form, `tekst[a][b]=${typedMark}&tekst[]=x&__proto__[x]=y`],
  ['repeated', form, `tekst=${typedMark}&tekst=x&tekst=y`],
  ['empty', form, ''],
  ['JSON', 'application/json', `{"tekst":"${typedMark}"}`],
  ['broken JSON', 'application/json', '{"a":'],
  ['multipart without boundary', 'multipart/form-data', typedMark],
  ['no type', '', typedMark],
  ['an odd type', 'text/html; charset=utf-99', typedMark],
  ['an odd charset', `${form}; charset=utf-99`, 'a=b'],
]
