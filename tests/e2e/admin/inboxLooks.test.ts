import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../support/axe'
import { cutOff } from '../support/layout'
import { signIn } from '../support/signIn'
import { desktop, phone, useBrowser } from '../support/visitor'

const { visit } = useBrowser()
const narrow = { width: 320, height: 640 }

type Scene = { name: string; path: string; act?: (page: Page) => Promise<void> }

const ofCoordinator: readonly Scene[] = [
  { name: 'overview', path: '/admin' },
  { name: 'inbox', path: '/admin/henvendelser' },
  { name: 'one that is late', path: '/admin/henvendelser', act: (page) => openRow(page, 'Nye') },
  { name: 'words and a form', path: '/admin/henvendelser', act: openWordsAndForm },
  {
    name: 'an offer',
    path: '/admin/henvendelser',
    act: (page) => openRow(page, 'Overdragelse venter|Hand-over waits'),
  },
  { name: 'those that ended', path: '/admin/henvendelser?group=closed' },
  { name: 'rules and terms', path: '/admin/modtagelse' },
  { name: 'what to tell the person', path: '/admin/indsigt' },
  { name: 'the sheet', path: '/admin/henvendelser', act: openSheet },
]
const ofSecretariat: readonly Scene[] = [
  { name: 'overview', path: '/admin' },
  { name: 'work list', path: '/admin/arbejdsliste' },
]

const looks = [
  { look: 'light, on a wide screen', viewport: desktop, colorScheme: 'light', locale: 'da-DK' },
  { look: 'dark, on a wide screen', viewport: desktop, colorScheme: 'dark', locale: 'en-GB' },
  { look: 'light, on a phone', viewport: phone, colorScheme: 'light', locale: 'en-GB' },
  { look: 'dark, at 320 px', viewport: narrow, colorScheme: 'dark', locale: 'da-DK' },
  { look: 'forced colours', viewport: desktop, forcedColors: 'active', locale: 'da-DK' },
] as const

describe.each(looks)('$look', ({ look: _look, ...options }) => {
  it.each([
    { key: 'koordinator', scenes: ofCoordinator },
    { key: 'sekretariat', scenes: ofSecretariat },
  ])('what the $key sees breaks no rule of WCAG 2.2 AA, and is whole', async ({ key, scenes }) => {
    const page = await visit(options)
    await signIn(page, key)
    const found: string[] = []
    for (const { name, path, act } of scenes) {
      await page.goto(path)
      await page.locator('.fi').first().waitFor()
      await act?.(page)
      const wrong = [...(await ours(page)), ...(await smallTargets(page))]
      if (options.viewport !== desktop) wrong.push(...(await cutOffInside(page)))
      found.push(...wrong.map((line) => `${name}: ${line}`))
    }
    expect(found).toEqual([])
  })
})

it('every small form of a referral is whole at 320 px', async () => {
  const page = await visit({ viewport: narrow, locale: 'da-DK' })
  await signIn(page, 'koordinator')
  await page.goto('/admin/henvendelser')
  await openTaken(page)
  const openers = page.locator('[id^=fi-open-]')
  const forms = await openers.evaluateAll((all) => all.map(({ id }) => id.replace('open', 'form')))
  expect(forms.length).toBeGreaterThan(5)
  const found: string[] = []
  for (const id of forms) {
    const opener = page.locator(`#${id.replace('form', 'open')}`)
    await opener.click()
    const form = page.locator(`#${id}`)
    await form.waitFor()
    const wrong = [await ours(page), await smallTargets(page), await cutOffInside(page)].flat()
    found.push(...wrong.map((line) => `${id}: ${line}`))
    await form.getByRole('button', { name: 'Fortryd' }).click()
    await form.waitFor({ state: 'detached' })
  }
  expect(found).toEqual([])
})

async function openRow(page: Page, group: string): Promise<void> {
  const region = page.getByRole('region', { name: new RegExp(`^(${group}|New)`) })
  await region.locator('.fi-row a').first().click()
  await page.locator('.fi-timeline').waitFor()
}

async function openWordsAndForm(page: Page): Promise<void> {
  await openTaken(page)
  await page.locator('#fi-show-texts').click()
  await page.locator('.fi-words a[href^=tel]').waitFor()
  await page.locator('#fi-open-close').click()
  await page.locator('#fi-form-close [type=submit]').click()
  await page.locator('#fi-form-close .fi-error').first().waitFor()
}

async function openSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await openTaken(page)
  await page.locator('.fi-texts a[href$=print]').click()
  await page.locator('.fi-print__bar .fi-button--lamp').click()
  await page.locator('.fi-words a[href^=tel]').waitFor()
}

/** The one whose sender can be called. */
async function openTaken(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: /^(Taget|Taken)/ })
    .locator('.fi-row', { hasText: /Ved at miste sin bolig|About to lose the home/ })
    .getByRole('link')
    .click()
  await page.locator('.fi-timeline').waitFor()
}

/** Of Payload's own overview the list of its breadcrumb has no name. */
async function ours(page: Page): Promise<string[]> {
  return (await violations(page)).filter((line) => !/\.dropdown-indicator|react-select/.test(line))
}

const notOurs =
  /^(ASIDE|DIV|NAV|SPAN) (nav|app-header|step-nav)|^THEAD|^INPUT css-|^SPAN {2}".?\/|fi-unseen/

/** The closed navigation of Payload stands beside a phone's screen; crumbs there give way. */
async function cutOffInside(page: Page): Promise<string[]> {
  return (await cutOff(page)).filter((line) => !notOurs.test(line))
}

/** Ours smaller than 24 × 24 px (WCAG 2.5.8); a link inside a sentence is as small as its words. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = '.fi :is(a[href], button, input, select, textarea), .nav a, .nav button'
    return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((target) => {
      if (target.closest('[inert]') || !target.checkVisibility()) return []
      const pressed = target.closest('label') ?? target
      const { width, height } = pressed.getBoundingClientRect()
      const isStretched = getComputedStyle(target, '::after').position === 'absolute'
      if (isStretched || (width >= 24 && height >= 24)) return []
      const isInSentence =
        getComputedStyle(target).display === 'inline' &&
        (target.closest('p, li, dd, td')?.textContent?.trim().length ?? 0) >
          (target.textContent?.trim().length ?? 0)
      if (isInSentence) return []
      return [`${target.outerHTML.slice(0, 90)} is ${Math.round(width)} × ${Math.round(height)}`]
    })
  })
}
