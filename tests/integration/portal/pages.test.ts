import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltPortal, type BuiltPortal } from '../../support/builtPortal'

let demo: BuiltPortal
let empty: BuiltPortal
beforeAll(async () => {
  demo = await startBuiltPortal({ env: { RATE_LIMIT: 'off' } })
  empty = await startBuiltPortal({ env: { RATE_LIMIT: 'off', DEMO: '0' } })
})
afterAll(async () => {
  await demo?.stop()
  await empty?.stop()
})

const get = ({ url }: BuiltPortal, path: string) => fetch(url + path, { redirect: 'manual' })
const textOf = async (portal: BuiltPortal, path: string) => (await get(portal, path)).text()

const papers = ['/kontakt/esbjerg/print', '/kontakt/esbjerg/plakat']
const pages = [
  '/',
  '/kontakt',
  '/kontakt/esbjerg',
  '/kontakt/kommuner',
  '/kontakt/fagfolk',
  '/om',
  '/om/data',
  '/tilgaengelighed',
  '/privatliv',
]

describe('a place', () => {
  it.each([
    ['/kontakt?sted=Esbjerg', '/kontakt/esbjerg'],
    ['/kontakt?sted=6700', '/kontakt/esbjerg'],
    ['/kontakt?kommune=0851', '/kontakt/aalborg'],
    ['/kontakt?lat=56.1567&lon=10.2108', '/kontakt/aarhus'],
    ['/en/kontakt?sted=Copenhagen', '/en/kontakt/koebenhavn'],
    [
      '/kontakt?sted=Esbjerg&situation=gade&alder=18-24&for=mig',
      '/kontakt/esbjerg?situation=gade&alder=18-24&for=mig',
    ],
    ['/kontakt?sted=Odense&fra=Aalborg', '/kontakt/odense?fra=Aalborg'],
  ])('that is one municipality leads on: %s', async (from, to) => {
    const answer = await get(demo, from)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('that is several is asked about; one that is not found gets the doors for all of Denmark', async () => {
    const choice = await textOf(demo, '/kontakt?sted=Søborg')
    for (const code of ['0159', '0101']) expect(choice.includes(`value="${code}"`)).toBe(true)
    for (const query of ['sted=Xyzzyx', 'lat=59.33&lon=18.07']) {
      const html = await textOf(demo, `/kontakt?${query}`)
      for (const number of ['112', '114', '1888']) {
        expect([query, number, html.includes(`href="tel:${number}"`)]).toEqual([
          query,
          number,
          true,
        ])
      }
    }
  })
})

describe('other ways to an address', () => {
  it.each([
    ['/was', '/tilgaengelighed'],
    ['/en/was', '/en/tilgaengelighed'],
    ['/Kontakt/Esbjerg', '/kontakt/esbjerg'],
    ['/kontakt/esbjerg/', '/kontakt/esbjerg'],
    ['//kontakt?situation=gade', '/kontakt?situation=gade'],
  ])('%s', async (from, to) => {
    const answer = await get(demo, from)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  })

  it('that lead nowhere say so in the language they were asked in', async () => {
    for (const [path, lang] of [
      ['/kontakt/atlantis', 'da'],
      ['/en/kontakt/atlantis', 'en'],
    ] as const) {
      const answer = await get(demo, path)
      expect(answer.status).toBe(404)
      expect((await answer.text()).includes(`<html lang="${lang}"`)).toBe(true)
    }
  })
})

const banner = 'Prøveudgave:'

describe('every page', () => {
  it('is there in both languages and names the other', async () => {
    for (const path of pages) {
      for (const lang of ['da', 'en'] as const) {
        const localized = lang === 'da' ? path : `/en${path === '/' ? '' : path}`
        const answer = await get(demo, localized)
        expect([localized, answer.status]).toEqual([localized, 200])
        const html = await answer.text()
        const links = [
          `<html lang="${lang}"`,
          `rel="canonical" href="${demo.url}${localized}"`,
          `hrefLang="da" href="${demo.url}${path}"`,
          `hrefLang="en" href="${demo.url}/en${path === '/' ? '' : path}"`,
        ]
        for (const link of links) expect([localized, link, html.includes(link)]).toContain(true)
        expect(answer.headers.get('set-cookie')).toBeNull()
      }
    }
  })

  it('says that it is a demo, and asks not to be indexed, while a made-up contact is public', async () => {
    for (const path of [...pages, ...papers]) {
      const answer = await get(demo, path)
      expect([path, answer.headers.get('x-robots-tag')]).toEqual([path, 'noindex'])
      expect([path, (await answer.text()).includes(banner)]).toEqual([path, true])
    }
    expect(await textOf(demo, '/robots.txt')).not.toContain('Sitemap:')
  })

  it('is indexed when all is real, but never with what somebody chose in its address', async () => {
    expect((await get(empty, '/')).headers.get('x-robots-tag')).toBeNull()
    expect((await textOf(empty, '/')).includes(banner)).toBe(false)
    for (const path of ['/kontakt/esbjerg?situation=vold', '/kontakt?sted=Atlantis']) {
      const answer = await get(empty, path)
      expect([path, answer.headers.get('x-robots-tag')]).toEqual([path, 'noindex'])
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    const json = (await (await get(empty, '/kontakt.json')).json()) as { demo: boolean }
    expect(json.demo).toBe(false)
  })
})

describe('the site map', () => {
  it('is named in robots.txt and lists pages that are there and want to be found', async () => {
    expect(await textOf(empty, '/robots.txt')).toContain(`Sitemap: ${empty.url}/sitemap.xml`)
    const map = await textOf(empty, '/sitemap.xml')
    const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) =>
      at.slice(empty.url.length),
    )
    expect(paths.filter((path) => /^\/kontakt\/[a-z-]+$/.test(path)).length).toBeGreaterThan(98)
    for (const path of paths) {
      const answer = await get(empty, path || '/')
      expect([path, answer.status, answer.headers.get('x-robots-tag')]).toEqual([path, 200, null])
    }
  })
})
