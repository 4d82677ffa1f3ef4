import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { publicPages } from './support/publicPages'
import { useBrowser } from './support/visitor'

const { visit } = useBrowser()
/** Points of a sheet, long and short side rounded. */
const sheets = { a4: [595, 842], a5: [420, 595] }

const answers = publicPages.filter(({ name }) => name.startsWith('answer'))

describe('on paper', () => {
  it('the answer says whom to call in figures, and leaves out what cannot be pressed', async () => {
    const page = await visit()
    await page.emulateMedia({ media: 'print' })
    await page.goto('/kontakt/esbjerg')
    const text = await page.locator('body').innerText()
    expect(plain(text)).toContain('+45 00 12 34 56')
    expect(text).toMatch(/112/)
    for (const part of ['nav', '.exit', '.foot', '.take', '.refine', '.context a', '.skip']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    }
    const link = page.locator('main a[href^=http]:visible').first()
    const written = await link.evaluate((a) => getComputedStyle(a, '::after').content)
    expect(written).toContain(await link.getAttribute('href'))
  })

  it.each(answers)('$name fits on one sheet: $path', async ({ path }) => {
    const page = await visit()
    await page.goto(path)
    expect(await printed(page)).toEqual([sheets.a4])
  })

  it.each([
    ['the card', '/kontakt/esbjerg/print', sheets.a5],
    ['the card where the entrance is missing', '/kontakt/laesoe/print', sheets.a5],
    ['the poster', '/kontakt/esbjerg/plakat', sheets.a4],
    ['the poster where the entrance is missing', '/kontakt/laesoe/plakat', sheets.a4],
    ['the poster in English', '/en/kontakt/esbjerg/plakat', sheets.a4],
  ])('%s fills one sheet', async (_name, path, size) => {
    const page = await visit()
    await page.goto(path)
    expect(await printed(page)).toEqual([size])
  })

  it('the card and the poster carry a code that leads back, and the demo says so', async () => {
    for (const path of ['/kontakt/esbjerg/print', '/kontakt/esbjerg/plakat']) {
      const page = await visit()
      await page.emulateMedia({ media: 'print' })
      await page.goto(path)
      expect(await page.locator('.qr svg').isVisible(), path).toBe(true)
      const text = await page.locator('main').innerText()
      expect(text).toContain('/kontakt/esbjerg')
      expect(text).toContain('Prøveudgave')
      expect(plain(text)).toContain('+45 00 12 34 56')
    }
  })
})

/** The size of each sheet that comes out of the printer. */
async function printed(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)
  return [...boxes].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])
}

/** Numbers are held together by spaces that do not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
