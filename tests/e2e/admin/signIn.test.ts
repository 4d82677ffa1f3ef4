import { describe, expect, it } from 'vitest'
import { demoUsers } from '../../../seed/demo/users'
import { listenTo } from '../support/listen'
import { esbjergEntrance } from '../support/publicPages'
import { fillSignIn, openOverview, signInByForm } from '../support/signIn'
import { addressOf, desktop, portalUrl, useBrowser } from '../support/visitor'

const { visit } = useBrowser()

const languages = [
  { lang: 'da', locale: 'da-DK', services: 'Indgange og tilbud', hours: 'Åbningstider' },
  { lang: 'en', locale: 'en-GB', services: 'Services', hours: 'Hours' },
]

describe('the admin', () => {
  it.each(languages)('speaks $lang, and its console is silent', async (words) => {
    const page = await visit({ viewport: desktop, locale: words.locale })
    const heard = listenTo(page)
    await page.goto('/admin')
    await page.waitForURL('**/admin/login**')
    expect(await page.locator('html').getAttribute('lang')).toBe(words.lang)
    await signInByForm(page, 'sekretariat')
    await page.locator('.dashboard').getByText(words.services, { exact: true }).waitFor()
    await page.goto('/admin/collections/services')
    await page.getByRole('heading', { name: words.services }).waitFor()
    await page.goto(`/admin/collections/services/${esbjergEntrance}`)
    await page.getByRole('button', { name: words.hours, exact: true }).click()
    await page.locator('#field-schedules__0__opens_at').waitFor()
    expect(heard).toEqual([])
  })

  it.each(demoUsers.map(({ key, role }) => ({ key, role })))(
    'lets the $role in',
    async ({ key }) => {
      const page = await visit({ viewport: desktop })
      await signInByForm(page, key)
      expect(addressOf(page)).toBe('/admin')
    },
  )

  it('refuses a wrong password, and says so', async () => {
    const page = await visit({ viewport: desktop })
    await page.goto('/admin/login')
    const answer = page.waitForResponse('**/api/users/login**')
    await fillSignIn(page, { key: 'sekretariat', password: 'en-anden-doer' })
    expect((await answer).status()).toBe(401)
    await page.locator('.payload-toast-item, [data-sonner-toast]').first().waitFor()
    await page.goto('/admin/collections/services')
    await page.waitForURL('**/admin/login**')
  })

  it('shows nobody else’s collections, not even by their address', async () => {
    const page = await visit({ viewport: desktop })
    await openOverview(page, 'frivillig')
    expect(await page.locator('.dashboard').innerText()).not.toContain('Meldte fejl')
    const answer = await page.goto('/admin/collections/contact-reports')
    expect(answer?.status()).toBe(404)
  })
})

it.each(['/admin/create-first-user', '/admin/create-first-user/', '/admin//create-first-user'])(
  '%s does not exist in production',
  async (path) => {
    const answer = await fetch(portalUrl + path, { headers: { Accept: 'text/html' } })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Fælles Indgang')
  },
)
