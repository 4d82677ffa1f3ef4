import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './support/axe'
import { focusByTab, focusedText, isFocusSeen } from './support/keyboard'
import { cutOff, smallTargets } from './support/layout'
import type { Lang } from './support/publicPages'
import { desktop, phone, useBrowser } from './support/visitor'
import { atStep, openWriting, writeThrough } from './support/writing'

const { visit } = useBrowser()
const languages: [string, Lang][] = [
  ['Danish', 'da'],
  ['English', 'en'],
]
const codeOn = (page: Page) => page.locator('.code-sky .code').innerText()

describe.each(languages)('with scripts off, in %s', (_name, lang) => {
  it('a concern is handed over, followed, added to and taken back', async () => {
    const page = await visit({ javaScriptEnabled: false })
    await openWriting(page, lang)
    await writeThrough(page)
    const code = await codeOn(page)
    expect(code).toMatch(/^[A-Z\d]{3}-[A-Z\d]{3}$/)
    expect(new URL(page.url()).search).toBe('')
    for (const part of ['[data-print]', '[data-copy]']) {
      expect(await page.locator(part).isVisible(), part).toBe(false)
    }

    await press(page, '.answer-side a.amber')
    expect(await codeOn(page)).toBe(code)
    expect(await page.locator('.status-steps [aria-current=step]').count()).toBe(1)
    const text = await page.locator('main').innerText()
    for (const secret of ['biblioteket', 'sovepose', '98 76 54']) expect(text).not.toContain(secret)

    await page.locator('[name=ord]').fill('Hunden var der igen i dag.')
    await press(page, 'form[action$="/ord"] button')
    expect(await page.locator('.notice-ok').isVisible()).toBe(true)
    await press(page, 'form[action$="/traek-tilbage"] button')
    await press(page, 'form[action$="/traek-tilbage"] button')
    expect(await page.locator('.status-steps').count()).toBe(0)
    expect(await page.locator('form[action$="/ord"]').count()).toBe(0)
  })

  it('what was typed is kept on the way back, and when something is wrong', async () => {
    const page = await visit({ javaScriptEnabled: false })
    await openWriting(page, lang)
    await press(page, 'form.question button.amber')
    expect(await page.locator('.error-summary a').count()).toBe(2)
    const target = await page.locator('.error-summary a').first().getAttribute('href')
    expect(await page.locator(`input${target}`).count()).toBe(1)
    await page.locator('input[name=alder][value="ved-ikke"]').check()
    await page.locator('input[name=boern][value=nej]').check()
    await press(page, 'form.question button.amber')
    await page.locator('input[name=spurgt][value=ja]').check()
    await press(page, 'form.question button.amber')
    await page.locator('[name=hvad]').fill('Spørg 010180-1234 om det')
    await page.locator('[name=hvor]').fill('Ved søen')
    await press(page, 'form.question button.amber')
    expect(await page.locator('[name=hvad]').inputValue()).toBe('Spørg 010180-1234 om det')
    expect(await page.locator('[name=hvor]').inputValue()).toBe('Ved søen')
    expect(await page.locator('[name=hvad]').getAttribute('aria-invalid')).toBe('true')
    await page.locator('[name=hvad]').fill('Han sover der')
    await press(page, 'button[name=gaa][value=spurgt]')
    expect(await page.locator('input[name=spurgt][value=ja]').isChecked()).toBe(true)
    await press(page, 'form.question button.amber')
    expect(await page.locator('[name=hvad]').inputValue()).toBe('Han sover der')
  })
})

it('Enter in a field goes on, never back', async () => {
  const page = await visit({ javaScriptEnabled: false })
  await openWriting(page)
  await page.locator('input[name=alder][value="ved-ikke"]').check()
  await page.locator('input[name=boern][value=nej]').check()
  await press(page, 'form.question button.amber')
  await page.locator('input[name=spurgt][value=ja]').check()
  await press(page, 'form.question button.amber')
  await page.locator('[name=hvad]').fill('Han sover der')
  await page.locator('[name=hvornaar]').press('Enter')
  await page.locator('[name=mail]').waitFor()
})

describe('by keyboard alone', () => {
  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('leads from the answer to a receipt, and shows where it is: %s', async (_name, viewport) => {
    const page = await visit({ viewport })
    await page.goto('/kontakt/aarhus')
    await focusByTab(page, '.lit button[name=enhed]')
    await page.keyboard.press('Enter')
    await atStep(page, 'start')
    await choose(page, 'alder', 3)
    await choose(page, 'boern', 2)
    await goOn(page, 'spurgt')
    await choose(page, 'spurgt', 2)
    await goOn(page, 'beskriv')
    await focusByTab(page, '[name=hvor]')
    expect(await isFocusSeen(page)).toBe(true)
    await focusByTab(page, '[name=hvad]')
    await page.keyboard.type('En person i sovepose.')
    await goOn(page, 'kontakt')
    await focusByTab(page, 'summary')
    await page.keyboard.press('Enter')
    await goOn(page, 'tjek')
    await focusByTab(page, 'form.question button.amber')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kvittering')
    await focusByTab(page, '.answer-side a.amber')
    expect(await focusedText(page)).not.toBe('')
  })
})

describe('every step', () => {
  it.each([
    { look: 'light, on a phone', lang: 'da', viewport: phone, colorScheme: 'light' },
    { look: 'dark, on a wide screen', lang: 'en', viewport: desktop, colorScheme: 'dark' },
    { look: 'forced colours', lang: 'da', viewport: phone, forcedColors: 'active' },
  ] as const)('breaks nothing of WCAG 2.2 AA: $look', async ({ look: _look, lang, ...options }) => {
    expect(await wrongOn({ lang, options, check: violations })).toEqual([])
  })

  it('is drawn for fingers, at 320 px', async () => {
    const options = { viewport: { width: 320, height: 640 } }
    const check = async (page: Page) => [...(await cutOff(page)), ...(await smallTargets(page))]
    expect(await wrongOn({ lang: 'da', options, check })).toEqual([])
  })
})

describe('what the script adds', () => {
  it('sends the position along when somebody wants to, and leaves it out again', async () => {
    const page = await visit({
      permissions: ['geolocation'],
      geolocation: { latitude: 56.15321, longitude: 10.20123 },
    })
    await openWriting(page)
    await page.locator('input[name=alder][value="ved-ikke"]').check()
    await page.locator('input[name=boern][value=nej]').check()
    await press(page, 'form.question button.amber')
    await page.locator('input[name=spurgt][value=ja]').check()
    await press(page, 'form.question button.amber')
    await page.locator('[data-attach-button]').click()
    await page.locator('input[name=position]').waitFor()
    await page.locator('[name=hvad]').fill('Han sover der')
    await press(page, 'form.question button.amber')
    await press(page, 'form.question button.amber')
    expect(await page.locator('.summary').nth(1).innerText()).toContain('56.15321, 10.20123')
    await page.locator('.summary').nth(1).locator('button').click()
    await page.locator('input[name=position]').uncheck()
    await press(page, 'form.question button.amber')
    await press(page, 'form.question button.amber')
    expect(await page.locator('.summary').nth(1).innerText()).not.toContain('56.15321')
  })

  it('copies the secret link, and offers to print', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    await openWriting(page)
    await writeThrough(page)
    await page.locator('[data-copy]').click()
    await page.locator('[data-copy-status]').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.url().replace('/kvittering', ''))
    expect(await page.locator('[data-print]').isVisible()).toBe(true)
  })
})

it('the receipt fits on one sheet, with the code, the number and the way back', async () => {
  const page = await visit()
  await openWriting(page)
  await writeThrough(page)
  const code = await codeOn(page)
  await page.emulateMedia({ media: 'print' })
  const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ')
  expect(text).toContain(code)
  expect(text).toMatch(/\+45 00 /)
  expect(text.replaceAll(/\s/g, '')).toContain(page.url().replace('/kvittering', ''))
  expect(await page.locator('.qr svg').isVisible()).toBe(true)
  for (const part of ['nav', '.foot', '.answer-side .button', '[data-copy]']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1)
})

/** Goes the whole way once; what is wrong on each page, with the page's name in front. */
async function wrongOn({
  lang,
  options,
  check,
}: {
  lang: Lang
  options: Parameters<typeof visit>[0]
  check: (page: Page) => Promise<readonly string[]>
}): Promise<string[]> {
  const page = await visit(options)
  const found: string[] = []
  const look = async (step: string) => {
    await page.waitForLoadState()
    for (const line of (await check(page)).slice(0, 8)) found.push(`${step}: ${line}`)
  }
  await openWriting(page, lang)
  await writeThrough(page, look)
  await page.locator('.answer-side a.amber').click()
  await page.locator('.status-steps').waitFor()
  await look('status')
  await page.locator('form[action$="/ord"] button').click()
  await page.locator('.error-summary').waitFor()
  await look('status with an error')
  await page.locator('form[action$="/traek-tilbage"] button').click()
  await page.locator('.question-buttons').waitFor()
  await look('take back')
  return found
}

/** Picks a radio with the arrows; the first press chooses where nothing was chosen. */
async function choose(page: Page, name: string, presses: number): Promise<void> {
  await focusByTab(page, `input[name=${name}]`)
  for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown')
  expect(await page.locator(`input[name=${name}]:checked:focus`).count()).toBe(1)
  expect(await isFocusSeen(page)).toBe(true)
}

/** Presses what leads to another page, which is there then. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click()
  await page.waitForLoadState()
}

async function goOn(page: Page, step: string): Promise<void> {
  await focusByTab(page, 'form.question button.amber')
  await page.keyboard.press('Enter')
  await atStep(page, step)
}
