import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './support/axe'
import { cutOff, smallTargets } from './support/layout'
import { desktop, useBrowser } from './support/visitor'
import { openWriting } from './support/writing'

const { visit } = useBrowser()

/** Where there is no form, and how somebody without script comes there. */
const stops: [name: string, heading: RegExp, come: (page: Page) => Promise<void>][] = [
  [
    'a child',
    /kommunen, du skal kontakte/,
    async (page) => {
      await openWriting(page)
      await answer(page, { alder: 'under-18', boern: 'nej' })
    },
  ],
  [
    'children with them',
    /kommunen, du skal kontakte/,
    async (page) => {
      await openWriting(page)
      await answer(page, { alder: '25-plus', boern: 'ja' })
    },
  ],
  [
    'they said no',
    /Det respekterer vi/,
    async (page) => {
      await openWriting(page)
      await answer(page, { alder: '25-plus', boern: 'nej' })
      await answer(page, { spurgt: 'sagt-nej' })
    },
  ],
  [
    'nobody receives',
    /Her kan du ikke skrive endnu/,
    async (page) => {
      await page.goto('/kontakt/laesoe')
      await page.locator('.cannot-call').click()
    },
  ],
]

describe.each(stops)('%s', (_name, heading, come) => {
  it('leads to whom to call, without a form and without script', async () => {
    const page = await visit({ javaScriptEnabled: false })
    await come(page)
    expect(await page.locator('h1').innerText()).toMatch(heading)
    expect(await page.locator('form.question').count()).toBe(0)
    expect(await page.locator('textarea[name]').count()).toBe(0)
    expect(
      await page.locator('main :is(a[href^="tel:"], a[href^="http"])').count(),
    ).toBeGreaterThan(0)
    expect(new URL(page.url()).search).toBe('')
  })

  it('breaks nothing of WCAG 2.2 AA, and nothing is cut off', async () => {
    for (const options of [
      { viewport: { width: 320, height: 640 } },
      { viewport: desktop, colorScheme: 'dark' },
    ] as const) {
      const page = await visit(options)
      await come(page)
      await page.locator('.narrow > h1').waitFor()
      await page.waitForLoadState()
      const wrong = [...(await violations(page)), ...(await cutOff(page))]
      expect([...wrong, ...(await smallTargets(page))]).toEqual([])
    }
  })
})

it('a wrong answer can be answered again', async () => {
  const page = await visit({ javaScriptEnabled: false })
  await openWriting(page)
  await answer(page, { alder: 'under-18', boern: 'nej' })
  await page.locator('button.change').click()
  expect(await page.locator('input[name=alder][value="under-18"]').isChecked()).toBe(true)
  await answer(page, { alder: '18-24' })
  await page.locator('input[name=spurgt]').first().waitFor()
})

it('the text to take along is printed whole, and copied', async () => {
  const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto('/kontakt/laesoe')
  await page.locator('.cannot-call').click()
  await page.locator('textarea').fill('Ved havnen, under presenningen.')
  await page.locator('[data-copy]').click()
  await page.locator('[data-copy-status]').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('presenningen')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('textarea').isVisible()).toBe(true)
  expect(await page.locator('[data-copy]').isVisible()).toBe(false)
})

/** Picks the rows of a step, and goes on. */
async function answer(page: Page, chosen: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(chosen)) {
    await page.locator(`input[name=${name}][value="${value}"]`).check()
  }
  await page.locator('form.question button.amber').click()
}
