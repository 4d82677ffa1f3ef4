import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { esbjergEntrance } from '../support/publicPages'
import { signIn } from '../support/signIn'
import { desktop, portalUrl, useBrowser } from '../support/visitor'

const { visit } = useBrowser()

/** Next bundles the configuration a second time: both halves of the process must tell each other. */
it('hours that the secretariat changes stand in the public answer at once', async () => {
  const page = await visit({ viewport: desktop })
  await signIn(page, 'sekretariat')
  const field = await openHours(page)
  const hours = (await field.inputValue()) === '07:15' ? '07:20' : '07:15'
  const shown = { da: hours.slice(1).replace(':', '.'), en: hours.slice(1) }
  // Asked for in both languages, so that both lie in the page cache.
  expect(await publicHours('/kontakt/esbjerg')).not.toContain(shown.da)
  expect(await publicHours('/en/kontakt/esbjerg')).not.toContain(shown.en)

  await field.fill(hours)
  const saved = page.waitForResponse(
    (answer) => answer.url().includes('/api/services/') && answer.request().method() === 'PATCH',
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
  expect(await publicHours('/kontakt/esbjerg')).toContain(`>${shown.da}–`)
  expect(await publicHours('/en/kontakt/esbjerg')).toContain(`>${shown.en}–`)

  await page.reload()
  expect(await (await openHours(page)).inputValue()).toBe(hours)
})

it('hours that cannot be are refused beside their field, and nothing changes', async () => {
  const page = await visit({ viewport: desktop })
  await signIn(page, 'sekretariat')
  const field = await openHours(page)
  const before = await publicHours('/kontakt/esbjerg')
  await field.fill('25:00')
  await page.locator('#action-save').click()
  await page.getByText('Skriv tiden med fire cifre').first().waitFor()
  expect(await publicHours('/kontakt/esbjerg')).toBe(before)
})

async function openHours(page: Page) {
  await page.goto(`/admin/collections/services/${esbjergEntrance}`)
  await page.getByRole('button', { name: 'Åbningstider' }).click()
  return page.locator('#field-schedules__0__opens_at')
}

/** The table of the lit card, as anybody reads it. */
async function publicHours(path: string): Promise<string> {
  const html = await (await fetch(portalUrl + path)).text()
  const [table] = /<table class="hours">.*?<\/table>/.exec(html) ?? []
  if (!table) throw new Error(`${path} shows no hours`)
  return table
}
