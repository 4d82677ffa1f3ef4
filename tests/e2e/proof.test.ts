import { writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockFile } from '../../src/clock'
import { hourlyLimits } from '../../src/referrals/protection/limits'
import { waitMs } from '../../src/referrals/protection/ticket'
import { startBuiltPortal, type BuiltPortal } from '../support/builtPortal'
import { filledIn, writerAt } from '../integration/referrals/citizen/writer'
import { violations } from './support/axe'
import { useBrowser } from './support/visitor'
import { openWriting, writingSteps } from './support/writing'

const { visit } = useBrowser()

let portal: BuiltPortal
beforeAll(async () => {
  // The limits are on: it is a portal of its own, whose address has handed over what is free.
  portal = await startBuiltPortal()
  const writer = writerAt(portal)
  const { fields } = await filledIn(writer)
  for (let i = 0; i < hourlyLimits.free; i += 1) {
    const noegle = randomBytes(16).toString('base64url')
    expect((await writer.send({ ...fields, noegle })).status).toBe(303)
  }
})
afterAll(() => portal?.stop())

const open = (options: { javaScriptEnabled?: boolean } = {}) =>
  visit({ baseURL: portal.url, ...options })
const onward = (page: Page) => page.locator('form.question .button.amber').click()
const atReceipt = (page: Page) => page.waitForURL('**/henvendelse/*/kvittering')

/** From the door through every step; the button that sends is pressed last. */
async function fillInAndSend(page: Page): Promise<void> {
  await openWriting(page)
  for (const { fill } of writingSteps) {
    await fill(page)
    await onward(page)
  }
}

const subtle = {
  /** The work is begun and never done. */
  endless: () => {
    SubtleCrypto.prototype.deriveBits = () => new Promise(() => undefined)
  },
  failing: () => {
    SubtleCrypto.prototype.deriveBits = () => Promise.reject(new Error('no such thing'))
  },
}

describe('the page before sending', () => {
  it('does its work and sends by itself; the page can be used meanwhile', async () => {
    const page = await open()
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      const isStatus = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isStatus) complaints.push(message.text())
    })
    await page.addInitScript(() => {
      const longest = { ms: 0 }
      Object.assign(window, { longest })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration)
      }).observe({ type: 'longtask' })
      addEventListener('pagehide', () => sessionStorage.setItem('longest', `${longest.ms}`))
    })
    const proof = page.waitForResponse((answer) => answer.status() === 422)
    await fillInAndSend(page)
    await proof
    const began = performance.now()
    await atReceipt(page)
    const took = Math.round(performance.now() - began)
    const longest = await page.evaluate(() => sessionStorage.getItem('longest'))
    console.info(`proof of work: ${took} ms, longest task ${longest} ms`)
    expect(complaints).toEqual([])
    expect(await page.locator('main').innerText()).toContain('Tak, fordi du reagerede')
  })

  it.each([
    ['while it works', subtle.endless, '[data-proof-work]'],
    ['where it cannot', subtle.failing, '[data-proof-other]'],
  ])('breaks no rule of WCAG 2.2 AA %s', async (_name, init, shown) => {
    const page = await open()
    await page.addInitScript(init)
    await fillInAndSend(page)
    await page.locator(shown).first().waitFor({ state: 'visible' })
    const others = page.locator('[data-proof-work], [data-proof-other]')
    expect(await others.filter({ visible: true }).count()).toBe(1)
    expect(await violations(page)).toEqual([])
  })

  it('says aloud what it does, waits when it is pressed, and lets somebody go back', async () => {
    const page = await open()
    await page.addInitScript(subtle.endless)
    await fillInAndSend(page)
    const status = page.locator('[role=status][data-proof-status]')
    expect(await status.innerText()).toContain('Du skal ikke gøre noget.')
    await onward(page)
    expect(await status.innerText()).toBe('Vi sender, så snart den er færdig.')
    await page.locator('[data-proof-back]').click()
    await page.locator('.summary').first().waitFor()
    expect(await page.locator('.summary').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('En person i sovepose.')]),
    )
  })

  it('with scripts off, one waits and sends oneself', async () => {
    const page = await open({ javaScriptEnabled: false })
    await fillInAndSend(page)
    expect(await page.locator('main').textContent()).toContain('Vent et par minutter')
    expect(await page.locator('[data-proof-work]').isVisible()).toBe(false)
    await onward(page)
    expect(await page.locator('.notice').textContent()).toContain('Der skal gå lidt mere tid.')
    // The demo's clock is read twice a second.
    writeFileSync(clockFile(portal.directory), JSON.stringify({ aheadMs: waitMs }))
    await expect
      .poll(
        async () => {
          await onward(page)
          return page.url()
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toMatch(/\/kvittering$/)
    expect(await page.locator('main').textContent()).toContain('Tak, fordi du reagerede')
  })
})
