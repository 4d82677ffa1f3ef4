import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openInbox } from '../support/inbox'
import { focusedText, isFocusSeen } from '../support/keyboard'
import { desktop, useBrowser } from '../support/visitor'

const { visit } = useBrowser()

it('shows where the keyboard is, through the navigation and the header', async () => {
  const page = await openInbox(await visit({ viewport: desktop }), 'koordinator')
  expect(await stopsBefore(page, '.fi')).toEqual({ unseen: [], isLong: true })
})

it('does so on a narrow page as well, and opens and closes with the same button', async () => {
  const page = await openInbox(
    await visit({ viewport: { width: 320, height: 640 } }),
    'koordinator',
  )
  expect(await stopsBefore(page, '.fi')).toEqual({ unseen: [], isLong: false })
  await page.reload()
  await page.locator('.template-default--nav-animate').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.template-default--nav-open').waitFor()
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
  expect(await isFocusSeen(page)).toBe(true)
  expect(await stopsBefore(page, '.nav__log-out')).toEqual({ unseen: [], isLong: true })
  await page.locator('.template-default__nav-toggler').focus()
  await page.keyboard.press('Enter')
  await page.locator('.template-default--nav-open').waitFor({ state: 'detached' })
})

/** Presses Tab until something there has the focus: what was on the way and did not show it. */
async function stopsBefore(
  page: Page,
  end: string,
): Promise<{ unseen: string[]; isLong: boolean }> {
  const unseen: string[] = []
  for (let stop = 1; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      (selector) => document.activeElement?.closest(selector) !== null,
      end,
    )
    if (isThere) return { unseen, isLong: stop > 10 }
    if (!(await isFocusSeen(page))) unseen.push(await focusedText(page))
  }
  throw new Error(`${end} cannot be reached with Tab`)
}
