import type { BrowserContextOptions, Page } from 'playwright-core'
import { openPublic, publicPages, type Lang, type PublicPage } from './publicPages'

type Walk = {
  visit: (options?: BrowserContextOptions) => Promise<Page>
  lang?: Lang
  pages?: readonly PublicPage[]
  options?: BrowserContextOptions
  /** What is wrong with the page, a line each. */
  check: (page: Page) => Promise<readonly string[]>
}

/** One mistake often shows in many places: the first ones say what it is. */
const mostLines = 8

/**
 * Opens every public page and collects what is wrong with it, with the page's name in front. Two
 * readers share the list: one waits for the other's browser more than for the portal.
 */
export async function walk({
  visit,
  lang = 'da',
  pages = publicPages,
  options,
  check,
}: Walk): Promise<string[]> {
  const waiting = [...pages]
  const found: string[] = []
  const goOn = async () => {
    const page = await visit(options)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await openPublic(page, next, lang)
      const wrong = await check(page)
      for (const line of wrong.slice(0, mostLines)) found.push(`${next.name}: ${line}`)
    }
  }
  await Promise.all([goOn(), goOn()])
  return found.sort()
}
