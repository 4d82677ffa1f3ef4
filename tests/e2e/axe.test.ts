import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { desktop, phone, useBrowser } from './support/visitor'
import { walk } from './support/walk'

const { visit } = useBrowser()
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every look a page can have; the width decides which menu and which questions it shows. */
it.each([
  { look: 'light, on a phone', lang: 'da', viewport: phone, colorScheme: 'light' },
  { look: 'dark, on a wide screen', lang: 'da', viewport: desktop, colorScheme: 'dark' },
  { look: 'light, on a wide screen', lang: 'en', viewport: desktop, colorScheme: 'light' },
  { look: 'dark, on a phone', lang: 'en', viewport: phone, colorScheme: 'dark' },
  { look: 'forced colours', lang: 'da', viewport: phone, forcedColors: 'active' },
] as const)(
  'no page breaks WCAG 2.2 AA: $look, $lang',
  async ({ look: _look, lang, ...options }) => {
    expect(await walk({ visit, lang, options, check: violations })).toEqual([])
  },
)

/** One readable line a place: the rule, and what it says. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // A page is one frame of its own origin: no second page is needed to put results together.
    .setLegacyMode()
    .options({ runOnly: standard, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}
