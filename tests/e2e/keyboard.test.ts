import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { focusByTab, focusedText, isFocusSeen } from './support/keyboard'
import { addressOf, desktop, phone, useBrowser } from './support/visitor'

const { visit } = useBrowser()

describe.each([
  ['phone', phone],
  ['desktop', desktop],
])('by keyboard alone, %s', (_name, viewport) => {
  it('leads from the front page to an open door', async () => {
    const page = await visit({ viewport })
    await page.goto('/')
    await focusByTab(page, 'input[name=sted]')
    await page.keyboard.type('Esbjerg')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kontakt/esbjerg')
    await focusByTab(page, '.lit a[href^="tel:"]')
    expect(await focusedText(page)).toMatch(/Ring /)
  })

  it('makes the answer more precise, one step at a time', async () => {
    const page = await visit({ viewport })
    await page.goto('/kontakt/esbjerg')
    await focusByTab(page, 'a[href$="trin=situation"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**trin=situation')
    await choose(page, { name: 'situation', down: 1, onward: 'alder' })
    await choose(page, { name: 'alder', down: 2, onward: 'for' })
    await choose(page, { name: 'for', down: 1, onward: 'boern' })
    await choose(page, { name: 'boern', down: 1 })
    expect(addressOf(page)).toMatch(/^\/kontakt\/esbjerg\?situation=gade&alder=/)
    await focusByTab(page, '.lit a[href^="tel:"]')
  })

  it('shows where it is, and hides it behind nothing, all the way down the answer', async () => {
    const page = await visit({ viewport })
    await page.goto('/kontakt/esbjerg')
    const unseen: string[] = []
    const stops = await page.locator('a:visible, button:visible, summary:visible').count()
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab')
      if (!(await isFocusSeen(page))) unseen.push(await focusedText(page))
    }
    expect(unseen).toEqual([])
  })

  it('lets one skip to the content', async () => {
    const page = await visit({ viewport })
    await page.goto('/kontakt/kommuner')
    await focusByTab(page, '.skip')
    expect(await isFocusSeen(page)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('indhold')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
  })
})

it('opens the menu of a phone by keyboard', async () => {
  const page = await visit()
  await page.goto('/')
  await focusByTab(page, '.menu summary')
  await page.keyboard.press('Enter')
  await focusByTab(page, '.menu a[href="/om"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/om')
})

/** Picks a radio with the arrows, then the button that leads on (or to the answer). */
async function choose(
  page: Page,
  { name, down, onward }: { name: string; down: number; onward?: string },
): Promise<void> {
  await focusByTab(page, `input[name=${name}]`)
  // The first arrow chooses where nothing was chosen yet; otherwise it moves on.
  for (let press = 0; press < down; press++) await page.keyboard.press('ArrowDown')
  expect(await page.locator(`input[name=${name}]:checked:focus`).count()).toBe(1)
  expect(await isFocusSeen(page)).toBe(true)
  await focusByTab(page, 'form.question button.amber')
  await page.keyboard.press('Enter')
  if (onward) await page.waitForURL(`**trin=${onward}`)
  else await page.locator('.lit').waitFor()
}
