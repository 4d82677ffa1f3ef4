import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { listenTo } from './support/listen'
import { publicPages } from './support/publicPages'
import { desktop, portalUrl, useBrowser } from './support/visitor'
import { walk } from './support/walk'

const { visit } = useBrowser()

it.each(['da', 'en'] as const)(
  'no page complains, asks anybody else or leaves anything behind, %s',
  async (lang) => {
    const heard = new Map<Page, string[]>()
    const listening = async (options?: BrowserContextOptions) => {
      const page = await visit(options)
      heard.set(page, listenTo(page))
      return page
    }
    const check = async (page: Page) => [
      ...(heard.get(page)?.splice(0) ?? []),
      ...(await leftBehind(page)),
      ...(await linksThatTell(page)),
    ]
    const options = { viewport: desktop }
    expect(await walk({ visit: listening, lang, options, check })).toEqual([])
  },
)

it('what a page must not do is refused, and heard', async () => {
  const page = await visit()
  const heard = listenTo(page)
  await page.goto('/')
  await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "written by a stranger"'
    document.head.append(script)
    await fetch('https://example.org/').catch(() => undefined)
  })
  expect(await page.title()).not.toContain('stranger')
  expect(heard.join()).toMatch(/script-src.*connect-src/s)
})

it('every page of the site map is among the pages that are looked at', async () => {
  const map = await (await fetch(`${portalUrl}/sitemap.xml`)).text()
  const paths = [...map.matchAll(/<loc>[^<]*?:\d+([^<]*)<\/loc>/g)].map(([, path]) => path)
  const fixed = paths.filter((path) => !/^\/(en|kontakt\/[a-z-]+$)/.test(path ?? ''))
  expect(fixed).toContain('/om/data')
  const known = publicPages.map(({ path }) => path)
  expect(known).toEqual(expect.arrayContaining(fixed))
  expect(known).toEqual(expect.arrayContaining(['/kontakt/kommuner', '/kontakt/fagfolk']))
})

/** Cookies and everything else that a page can keep in a browser. */
async function leftBehind(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  return [...cookies.map(({ name }) => `cookie ${name}`), ...kept.map((name) => `kept ${name}`)]
}

/** Links out of the portal that would tell where the reader came from. */
async function linksThatTell(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^=http]')]
      .filter(
        ({ origin, relList }) => origin !== location.origin && !relList.contains('noreferrer'),
      )
      .map(({ href }) => `tells ${href}`),
  )
}
