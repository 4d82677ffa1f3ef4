import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { launchBrowser } from '../../support/chromium'

export const portalUrl = inject('portalUrl')

/** Widths in CSS pixels of the pictures that the pages were drawn for. */
export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }

/** A browser for the file; `visit()` gives a page of a reader nobody has seen before. */
export function useBrowser() {
  let browser: Browser
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  })
  afterAll(() => browser.close())

  return {
    visit: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        baseURL: portalUrl,
        locale: 'da-DK',
        viewport: phone,
        ...options,
      })
      contexts.push(context)
      context.setDefaultTimeout(30_000)
      return context.newPage()
    },
  }
}

/** Where the page stands, without its origin. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return decodeURIComponent(pathname + search)
}
