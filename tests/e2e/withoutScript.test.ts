import { describe, expect, it } from 'vitest'
import { inLanguage, type Lang } from './support/publicPages'
import { addressOf, desktop, useBrowser } from './support/visitor'

const { visit } = useBrowser()
const languages: [string, Lang][] = [
  ['Danish', 'da'],
  ['English', 'en'],
]

describe.each(languages)('with scripts off, in %s', (_name, lang) => {
  const at = (path: string) => inLanguage(path, lang)
  const open = async (path: string) => {
    const page = await visit({ javaScriptEnabled: false })
    await page.goto(at(path))
    return page
  }

  it('leads from the front page to an open door', async () => {
    const page = await open('/')
    await page.locator('input[name=sted]').fill('Esbjerg')
    await page.locator('form.place button[type=submit]').click()
    expect(addressOf(page)).toBe(at('/kontakt/esbjerg'))
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').textContent()).toContain('Esbjerg')
    expect(await page.locator('.lit a[href^="tel:+4500"]').first().isVisible()).toBe(true)
  })

  it('asks the questions one at a time on a phone, and remembers', async () => {
    const page = await open('/kontakt/esbjerg')
    await page.locator('.refine-list a').first().click()
    await page.locator('input[value=gade]').check()
    await page.locator('form.question .amber').click()
    await page.locator('input[value="18-24"]').check()
    await page.locator('form.question .button:not(.amber)').click()
    expect(addressOf(page)).toBe(at('/kontakt/esbjerg?situation=gade&alder=18-24'))
  })

  it('asks them all in one form on a wide screen', async () => {
    const page = await visit({ javaScriptEnabled: false, viewport: desktop })
    await page.goto(at('/kontakt/esbjerg'))
    await page.locator('select[name=situation]').selectOption('udsaettelse')
    await page.locator('select[name=boern]').selectOption('ja')
    await page.locator('.refine-form button').click()
    expect(addressOf(page)).toMatch(/situation=udsaettelse&.*boern=ja$/)
    expect(await page.locator('.lit').count()).toBe(1)
  })

  it('asks which one when a postcode lies in several municipalities', async () => {
    const page = await open('/kontakt')
    await page.locator('input[name=sted]').fill('7100')
    await page.locator('form.place button[type=submit]').click()
    const choices = page.locator('input[name=kommune]')
    expect(await choices.count()).toBeGreaterThan(1)
    expect(await page.locator('input[name=kommune]:checked').inputValue()).toBe('0630')
    await choices.nth(1).check()
    await page.locator('form.question .amber').click()
    expect(addressOf(page)).toMatch(new RegExp(`^${at('/kontakt/')}[a-z-]+$`))
    expect(addressOf(page)).not.toBe(at('/kontakt/vejle'))
  })

  it('says what it did not find, and shows doors that are open in all of Denmark', async () => {
    const page = await open('/kontakt')
    await page.locator('input[name=sted]').fill('xyzxyz')
    await page.locator('form.place button[type=submit]').click()
    expect(await page.locator('main').textContent()).toContain('xyzxyz')
    expect(await page.locator('input[name=sted]').inputValue()).toBe('xyzxyz')
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(1)
    expect(await page.locator(`main a[href="${at('/kontakt/kommuner')}"]`).count()).toBe(1)
  })

  it('offers nothing that needs a script', async () => {
    const page = await open('/kontakt/esbjerg')
    for (const part of ['[data-save]', '[data-share]', '[data-save-hint]']) {
      expect(await page.locator(part).isVisible(), part).toBe(false)
    }
    await page.goto(at('/'))
    expect(await page.locator('[data-position]').isVisible()).toBe(false)
  })
})

it('switches language on the same answer', async () => {
  const page = await visit({ javaScriptEnabled: false, viewport: desktop })
  await page.goto('/kontakt/esbjerg?situation=gade')
  await page.locator('header a[hreflang=en]').first().click()
  expect(addressOf(page)).toBe('/en/kontakt/esbjerg?situation=gade')
  await page.locator('header a[hreflang=da]').first().click()
  expect(addressOf(page)).toBe('/kontakt/esbjerg?situation=gade')
})
