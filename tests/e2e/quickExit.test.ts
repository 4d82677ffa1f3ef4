import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exitHref } from '../../views/portal/links'
import { addressOf, useBrowser } from './support/visitor'

const { visit } = useBrowser()

describe('leaving the page in a hurry', () => {
  it('is a link that works without script', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.locator('[data-exit]').click()
    await page.waitForURL(exitHref)
  })

  it('leaves no step back to the page', async () => {
    const page = await open()
    await page.locator('[data-exit]').click()
    await page.waitForURL(exitHref)
    await page.goBack()
    expect(addressOf(page)).toBe('/om')
  })

  it('takes three presses of Esc, from wherever one is', async () => {
    const page = await open()
    await page.locator('.lit a').first().focus()
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
    expect(addressOf(page)).toBe('/kontakt/esbjerg')
    await page.keyboard.press('Escape')
    await page.waitForURL(exitHref)
    await page.goBack()
    expect(addressOf(page)).toBe('/om')
  })

  it('does not take Esc for leaving when another key came between', async () => {
    const page = await open()
    for (const key of ['Escape', 'Escape', 'Tab', 'Escape']) await page.keyboard.press(key)
    expect(await page.locator('html').isVisible()).toBe(true)
    expect(addressOf(page)).toBe('/kontakt/esbjerg')
  })

  it('tells the other page nothing', async () => {
    const page = await open()
    const asked = page.waitForRequest(exitHref)
    await page.locator('[data-exit]').click()
    expect((await (await asked).allHeaders()).referer).toBeUndefined()
  })
})

/** An answer, come to from another page. The page outside is ours for the test. */
async function open(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await visit(options)
  await page.route(`${exitHref}**`, (route) => route.fulfill({ body: 'Vejret i morgen' }))
  await page.goto('/om')
  await page.goto('/kontakt/esbjerg')
  return page
}
