import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { desktop, useBrowser } from './support/visitor'
import { walk } from './support/walk'

const { visit } = useBrowser()

it('nothing moves for whoever asked for stillness', async () => {
  const options = { viewport: desktop, reducedMotion: 'reduce' } as const
  expect(await walk({ visit, options, check: moving })).toEqual([])
})

it('otherwise a door widens its light, and this test would see it', async () => {
  const page = await visit({ viewport: desktop, reducedMotion: 'no-preference' })
  await page.goto('/')
  expect(await moving(page)).not.toEqual([])
})

/** Elements, and what is drawn before and after them, that would take time to change. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(element, part)
        const times = [style.transitionDuration, style.animationDuration].join(',').split(',')
        const isMoving = times.some((time) => parseFloat(time) > 0)
        const isSmooth = style.scrollBehavior === 'smooth'
        if (isMoving || isSmooth) found.push(`${element.tagName}.${element.className}${part}`)
      }
    }
    return found
  })
}
