import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What breaks WCAG 2.2 AA on a page: one readable line a place, the rule and what it says. In forced
 * colours axe would compare the author's colour of a text with the forced one of its ground.
 */
export async function violations(page: Page): Promise<string[]> {
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
  const { violations } = await new AxeBuilder({ page })
    // A page is one frame of its own origin: no second page is needed to put results together.
    .setLegacyMode()
    .options({
      runOnly: standard,
      rules: { 'color-contrast': { enabled: !isForced } },
      resultTypes: ['violations'],
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}
