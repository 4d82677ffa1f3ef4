import type { Page } from 'playwright-core'
import { signIn } from './signIn'

/** Opens the inbox of a demo user, once it listens for what changes. */
export async function openInbox(page: Page, key: string): Promise<Page> {
  await signIn(page, key)
  const isListening = page.waitForRequest('**/api/inbox/stream')
  await page.goto('/admin/henvendelser')
  await isListening
  return page
}

export function heading(page: Page, code: string) {
  return page.getByRole('heading', { name: code, level: 2, exact: true })
}

/** The rows of those that somebody is on. */
export function taken(page: Page) {
  return page.getByRole('region', { name: /^Taget/ }).locator('.fi-row a')
}

export function codes(page: Page): Promise<string[]> {
  return page.locator('.fi-row a').allInnerTexts()
}

/** Presses j until the row with the code has the focus. */
export async function keysTo(page: Page, code: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await focusedCode(page)) === code) return
    await page.keyboard.press('j')
  }
  throw new Error(`${code} cannot be reached with j`)
}

export function focusedCode(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.hasAttribute('data-row') ? activeElement.textContent : null
  })
}

export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}
