import type { Page } from 'playwright-core'
import { inLanguage, type Lang } from './publicPages'

/** A municipality of the demo whose unit receives in writing, and whose inbox no other test reads. */
export const writeAt = '/kontakt/aarhus'

export type WritingStep = {
  name: string
  /** As the form names it. */
  trin: string
  /** Fills the page in. */
  fill: (page: Page) => Promise<void>
}

/** What somebody fills in, page by page, up to the one to check. */
export const writingSteps: readonly WritingStep[] = [
  {
    name: 'start',
    trin: 'start',
    fill: async (page) => {
      await page.locator('input[name=alder][value="25-plus"]').check()
      await page.locator('input[name=boern][value=nej]').check()
    },
  },
  {
    name: 'who was asked',
    trin: 'spurgt',
    fill: (page) => page.locator('input[name=spurgt][value=nej-ikke-muligt]').check(),
  },
  {
    name: 'what was seen',
    trin: 'beskriv',
    fill: async (page) => {
      await page.locator('[name=hvor]').fill('Bag biblioteket, under halvtaget')
      await page.locator('[name=hvornaar]').fill('i går kl. 21')
      await page.locator('[name=hvad]').fill('En person i sovepose. Vågen, men frøs.')
      await page.locator('[name=hjaelper]').fill('Har en lille hund')
    },
  },
  {
    name: 'how to be reached',
    trin: 'kontakt',
    fill: (page) => page.locator('[name=telefon]').fill('+45 00 98 76 54'),
  },
  { name: 'check', trin: 'tjek', fill: () => Promise.resolve() },
]

/** From the answer through the door of the unit that receives, to the first step. */
export async function openWriting(
  page: Page,
  lang: Lang = 'da',
  at: string = writeAt,
): Promise<void> {
  await page.goto(inLanguage(at, lang))
  await page.locator('.lit button[name=enhed]').click()
  await atStep(page, 'start')
}

/** The page of a step is there, with all that it is drawn with. */
export async function atStep(page: Page, trin: string): Promise<void> {
  await page.locator(`input[name=trin][value=${trin}]`).waitFor({ state: 'attached' })
  await page.waitForLoadState()
}

/** Fills each step in and goes on; `look` is called on every page before. Ends on the receipt. */
export async function writeThrough(
  page: Page,
  look: (step: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const { name, trin, fill } of writingSteps) {
    await atStep(page, trin)
    await look(name)
    await fill(page)
    await page.locator('form.question button.amber').click()
  }
  await page.waitForURL('**/kvittering')
  await look('receipt')
}
