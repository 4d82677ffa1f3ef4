import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exitHref } from '../../views/portal/links'
import { useBrowser } from './support/visitor'

const { visit } = useBrowser()

describe('keeping the answer on the phone', () => {
  it('says who else can see it, before anything is kept', async () => {
    const page = await visit()
    await page.goto('/kontakt/esbjerg')
    await page.getByText('Andre, der bruger telefonen, kan se det.').waitFor()
    expect(await keptBy(page)).toEqual([])
  })

  it('shows it without a network, with the time it was kept', async () => {
    const page = await visit()
    await page.goto('/kontakt/esbjerg')
    await keep(page)
    await page.context().setOffline(true)
    await page.reload()
    expect(await page.locator('.lit h1').textContent()).toContain('Esbjerg')
    expect(await page.locator('[data-saved-note]').innerText()).toMatch(
      /^Gemt på din telefon \d+\. \S+ kl\. \d{1,2}\.\d\d\./,
    )
    expect(await page.locator('.safety a[href="tel:112"]').isVisible()).toBe(true)
    expect(await page.locator('.lit a[href^="tel:"]').first().isVisible()).toBe(true)
    const position = await page.locator('.safety').evaluate((bar) => getComputedStyle(bar).position)
    expect(position).toBe('sticky')
  })

  it('shows it in place of any other page without a network', async () => {
    const page = await visit()
    await page.goto('/en/kontakt/esbjerg')
    await keep(page)
    await page.context().setOffline(true)
    await page.goto('/om')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('[data-saved-note]').innerText()).toMatch(/^Saved on your phone \d/)
  })

  it('shows the newest answer, unmarked, as long as there is a network', async () => {
    const page = await visit()
    await page.goto('/kontakt/esbjerg')
    await keep(page)
    await page.reload()
    expect(await page.locator('[data-saved-note]').isVisible()).toBe(false)
  })

  it('is undone by leaving in a hurry', async () => {
    const page = await visit()
    await page.route(`${exitHref}**`, (route) => route.fulfill({ body: 'Vejret i morgen' }))
    await page.goto('/kontakt/esbjerg')
    await keep(page)
    expect(await keptBy(page)).toHaveLength(2)
    await page.locator('[data-exit]').click()
    await page.waitForURL(exitHref)
    await page.goto('/om')
    expect(await keptBy(page)).toEqual([])
  })
})

async function keep(page: Page): Promise<void> {
  await page.locator('[data-save]').click()
  await page.locator('[data-save-status]:not(:empty)').waitFor()
  expect(await keptBy(page)).toHaveLength(2)
}

/** The cache and the worker, where there are any. */
async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
}
