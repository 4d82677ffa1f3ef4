import type { Page } from 'playwright-core'

/**
 * What a reader of this width would have to scroll sideways for, or cannot read at all: elements
 * beyond the window, and text wider than the box that hides what is over.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > width) found.push(`scrolls sideways: ${scrollWidth} px`)
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('[aria-hidden], .unseen') || !element.checkVisibility()) continue
      const named = `${element.tagName} ${element.className} "${element.innerText?.slice(0, 40)}"`
      const { left, right } = element.getBoundingClientRect()
      const isSkip = element.matches('.skip')
      if (!isSkip && (left < -1 || right > width + 1)) {
        found.push(`${named} stands at ${left}–${right} px`)
      }
      const { overflowX, overflowY } = getComputedStyle(element)
      const hidesX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const hidesY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
      if ((hidesX || hidesY) && element.innerText?.trim()) found.push(`${named} hides its text`)
    }
    return found
  })
}

/**
 * Buttons, fields and links smaller than 44 × 44 px. A link inside a sentence is as small as its
 * words (WCAG 2.5.8 excepts it); a link that stretches over its card is as large as the card, and
 * a radio as large as its row.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const least = 43.9
    const found: string[] = []
    for (const target of document.querySelectorAll<HTMLElement>(targets)) {
      if (target.closest('[aria-hidden], .skip') || !target.checkVisibility()) continue
      if (isInSentence(target)) continue
      const { width, height } = pressed(target).getBoundingClientRect()
      if (width >= least && height >= least) continue
      found.push(`${target.outerHTML.slice(0, 90)} is ${Math.round(width)} × ${Math.round(height)}`)
    }
    return found

    function pressed(target: HTMLElement): Element {
      const stretched = getComputedStyle(target, '::after')
      if (stretched.position === 'absolute' && stretched.content !== 'none') {
        return target.offsetParent ?? target
      }
      return target.closest('label') ?? target
    }

    function isInSentence(target: HTMLElement): boolean {
      if (target.tagName !== 'A' || getComputedStyle(target).display !== 'inline') return false
      const sentence = target.closest('p, li, dd, td, span')?.textContent?.trim() ?? ''
      return sentence.length > (target.textContent?.trim().length ?? 0)
    }
  })
}
