import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { cutOff } from './support/layout'
import { useBrowser } from './support/visitor'
import { walk } from './support/walk'

const { visit } = useBrowser()

const narrow = { width: 320, height: 640 }
/** 1280 × 1024 at 400 %: what WCAG 1.4.10 asks a page to bear. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }

it.each(['da', 'en'] as const)('nothing is cut off at 320 px, %s', async (lang) => {
  expect(await walk({ visit, lang, options: { viewport: narrow }, check: cutOff })).toEqual([])
})

it('nothing is cut off at 400 % zoom, and little is covered by what sticks', async () => {
  const check = async (page: Page) => [...(await cutOff(page)), ...(await stuck(page))]
  expect(await walk({ visit, options: zoomed, check })).toEqual([])
})

it('nothing is cut off with the text spacing of WCAG 1.4.12', async () => {
  const check = async (page: Page) => {
    await page.addStyleTag({ content: spacing })
    return cutOff(page)
  }
  const options = { viewport: narrow, bypassCSP: true }
  expect(await walk({ visit, options, check })).toEqual([])
})

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`

/** What stays on top while the page scrolls may take a quarter of a zoomed window. */
async function stuck(page: Page): Promise<string[]> {
  const height = await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight)
    return document.querySelector('.safety')?.getBoundingClientRect().bottom ?? 0
  })
  return height > zoomed.viewport.height / 4 ? [`${height} px stay on top`] : []
}
