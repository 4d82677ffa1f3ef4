import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../support/axe'
import { cutOff } from '../support/layout'
import { listenTo } from '../support/listen'
import { openOverview, signIn } from '../support/signIn'
import { addressOf, desktop, phone, useBrowser } from '../support/visitor'

const { visit } = useBrowser()
const monday = '/admin/fordeling?kommune=0561&situation=gade&for=fremmed&dato=2026-11-23&tid=14:17'

describe('the routing simulator', () => {
  it('is found in the navigation, and begins where the coordinator is', async () => {
    const page = await visit({ viewport: { width: 1500, height: 900 } })
    const heard = listenTo(page)
    await openOverview(page, 'koordinator')
    await page.getByRole('link', { name: 'Fordeling', exact: true }).click()
    await page.getByRole('heading', { name: 'Fordeling', level: 1 }).waitFor()
    expect(await page.getByLabel('Hvor er personen nu?').inputValue()).toBe('0561')
    expect(await doorsOf(page)).toContain('Hjemløseenheden i Esbjerg')
    expect(await page.locator('.nav [aria-current=page]').innerText()).toBe('Fordeling')
    expect(heard).toEqual([])
  })

  it('answers a form, and marks what leads to the coordinator’s own unit', async () => {
    const page = await visit({ viewport: desktop })
    await signIn(page, 'koordinator')
    await page.goto('/admin/fordeling')
    await page.getByLabel('Situation').selectOption({ label: 'Ved at miste sin bolig' })
    await page.getByRole('button', { name: 'Vis dørene' }).click()
    await page.waitForURL('**situation=udsaettelse**')
    expect(await doorsOf(page)).toContain('Bolig- og økonomiråd i Esbjerg')
    const own = page.locator('.sim-door', { hasText: 'Hjemløseenheden i Esbjerg' })
    expect(await own.innerText()).toContain('Jeres')
    const missed = page.locator('.sim-rules > li', { hasText: 'De går selv ud' }).first()
    expect(await missed.innerText()).toContain('Reglen gælder andre situationer.')
  })

  it('shows before and after a change, and saves nothing', async () => {
    const page = await visit({ viewport: desktop })
    await signIn(page, 'koordinator')
    await page.goto(monday)
    const before = await doorsOf(page)
    await page.getByRole('link', { name: 'Prøv en ny regel' }).click()
    await page.getByLabel('Går til').selectOption({ label: 'Værested i Esbjerg, Kirkens Korshær' })
    await page.getByRole('checkbox', { name: 'På gaden eller udenfor' }).check()
    await page.getByRole('button', { name: 'Prøv ændringen' }).click()
    await page.getByRole('heading', { name: 'Prøv en ændring' }).waitFor()
    const after = page.getByRole('list', { name: 'Med ændringen' })
    expect(await after.innerText()).toContain('Ny regel (prøve)')
    expect(await after.locator('[data-change=moved]').count()).toBe(1)
    expect(await page.getByText('spørgsmål, man kan stille om Esbjerg Kommune').count()).toBe(1)
    await page.getByRole('link', { name: 'Drop ændringen' }).click()
    await page.getByRole('link', { name: 'Prøv en ny regel' }).waitFor()
    expect(await doorsOf(page)).toEqual(before)
  })

  it('works without script', async () => {
    const plain = await visit({ viewport: desktop, javaScriptEnabled: false })
    await signIn(plain, 'koordinator')
    await plain.goto(monday)
    await plain.getByLabel('Alder').selectOption('under-18')
    await plain.getByRole('button', { name: 'Vis dørene' }).click()
    await plain.waitForURL('**alder=under-18**')
    expect(await doorsOf(plain)).not.toContain('Forsorgshjemmet i Esbjerg')
    expect(await plain.locator('.sim-told').innerText()).toContain(
      'Portalen tager ikke imod tekst.',
    )
  })

  it.each([
    { look: 'light, on a phone', viewport: phone, colorScheme: 'light', locale: 'da-DK' },
    { look: 'dark, on a phone', viewport: phone, colorScheme: 'dark', locale: 'en-GB' },
    { look: 'light, on a wide screen', viewport: desktop, colorScheme: 'light', locale: 'en-GB' },
    { look: 'dark, on a wide screen', viewport: desktop, colorScheme: 'dark', locale: 'da-DK' },
  ] as const)('breaks no rule of WCAG 2.2 AA: $look', async ({ look: _look, ...options }) => {
    const page = await visit(options)
    await signIn(page, 'sekretariat')
    const trial = `${monday}&proev=ny&udkast=ja&hvor=her&prioritet=50&regelsituation=gade`
    for (const path of [monday, trial]) {
      await page.goto(path)
      await page.locator('.sim-rules').first().waitFor()
      expect(await violations(page)).toEqual([])
      if (options.viewport === phone) expect(await cutOffInside(page)).toEqual([])
    }
  })

  it('is not there for others, and asks who is there first', async () => {
    const page = await visit({ viewport: desktop })
    await page.goto(monday)
    await page.waitForURL('**/admin/login**')
    await openOverview(page, 'frivillig')
    expect(await page.getByRole('link', { name: 'Fordeling', exact: true }).count()).toBe(0)
    expect((await page.goto(monday))?.status()).toBe(404)
    expect(await page.content()).not.toContain('Hjemløseenheden')
    expect(addressOf(page)).toContain('/admin/fordeling')
  })
})

async function doorsOf(page: Page): Promise<string[]> {
  const names = page.locator('.sim-doors .sim-entry h3')
  const texts = await names.evaluateAll((all) => all.map((each) => each.firstChild?.textContent))
  return texts.filter((text) => typeof text === 'string')
}

/** The closed navigation of Payload stands beside a phone's screen. */
async function cutOffInside(page: Page): Promise<string[]> {
  return (await cutOff(page)).filter((line) => !/^(ASIDE|DIV) nav/.test(line))
}
