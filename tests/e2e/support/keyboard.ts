import type { Page } from 'playwright-core'

/** More stops than any page of the portal has before what somebody looks for. */
const mostStops = 150

/** Presses Tab until the element has the focus; throws where the keyboard never gets there. */
export async function focusByTab(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
  }
  throw new Error(`${selector} cannot be reached with Tab`)
}

export async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.textContent?.trim() || (activeElement?.outerHTML.slice(0, 80) ?? '')
  })
}

/**
 * Whether a reader sees where the focus is: an outline of 2 px or more (WCAG 2.4.7), around it or
 * around the row it stands in, and nothing sticky on top of it (WCAG 2.4.11).
 */
export async function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const row = focused.closest('label') ?? focused
    const isOutlined = [focused, row].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
    const { left, top, width, height } = focused.getBoundingClientRect()
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
    return isOutlined && onTop !== null && (row.contains(onTop) || onTop.contains(focused))
  })
}
