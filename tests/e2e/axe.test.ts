import { expect, it } from 'vitest'
import { violations } from './support/axe'
import { desktop, phone, useBrowser } from './support/visitor'
import { walk } from './support/walk'

const { visit } = useBrowser()

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
