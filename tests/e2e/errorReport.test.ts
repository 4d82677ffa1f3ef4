import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { reportPath } from './support/publicPages'
import { signIn } from './support/signIn'
import { addressOf, desktop, useBrowser } from './support/visitor'

const { visit } = useBrowser()

describe.each([
  ['with script', true],
  ['without script', false],
])('reporting an error in a contact, %s', (_name, javaScriptEnabled) => {
  const open = async () => {
    const page = await visit({ javaScriptEnabled })
    await page.goto('/kontakt/esbjerg')
    await page.locator(`.lit a[href="${reportPath}"]`).click()
    return page
  }

  it('keeps what was typed, and leads from the summary to the field', async () => {
    const page = await open()
    await page.locator('textarea').fill('Der svarer ingen på nummeret.')
    expect(await send(page)).toBe(422)
    expect(await page.locator('textarea').inputValue()).toBe('Der svarer ingen på nummeret.')
    expect(await page.title()).toMatch(/^Fejl: /)
    await page.locator('.error-summary a').first().click()
    const target = await page.locator('.error-summary a').first().getAttribute('href')
    expect(await page.locator(`input${target}[name=hvad]`).count()).toBe(1)
    expect(addressOf(page)).toBe(reportPath)
  })

  it('refuses a CPR number, and gives it back to nobody', async () => {
    const page = await open()
    await page.locator('input[value=phone]').check()
    await page.locator('textarea').fill('Ring til 010180-1234 i stedet.')
    expect(await send(page)).toBe(422)
    expect(await page.content()).not.toContain('010180')
    expect(await page.locator('textarea').inputValue()).toBe('')
    expect(await page.locator('input[value=phone]').isChecked()).toBe(true)
    expect(await page.locator('.error-summary').innerText()).toContain('CPR')
  })
})

it('the summary’s link puts the keyboard in the field', async () => {
  const page = await visit()
  await page.goto(reportPath)
  await send(page)
  await page.locator('.error-summary a').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('input[name=hvad]:focus').count()).toBe(1)
})

it('what is sent is read by the unit’s coordinator, and by no stranger', async () => {
  const text = `Nummeret er skiftet, ${new Date().toISOString()}`
  const citizen = await visit()
  await citizen.goto(reportPath)
  await citizen.locator('input[value=phone]').check()
  await citizen.locator('textarea').fill(text)
  expect(await send(citizen)).toBe(303)
  await citizen.waitForURL(`**${reportPath}/tak`)
  expect(await citizen.locator('h1').innerText()).toBe('Tak, vi har fået din besked')

  const coordinator = await visit({ viewport: desktop })
  await signIn(coordinator, 'koordinator')
  await coordinator.goto('/admin/collections/contact-reports')
  const row = coordinator.locator('table tbody tr').first()
  await row.getByText('Telefonnummeret').waitFor()
  await row.locator('a').first().click()
  await coordinator.locator('#field-text').waitFor()
  expect(await coordinator.locator('#field-text').inputValue()).toBe(text)
  const report = new URL(coordinator.url()).pathname

  const stranger = await visit({ viewport: desktop })
  await signIn(stranger, 'redaktoer')
  expect((await stranger.goto(report))?.status()).toBe(404)
  expect(await stranger.content()).not.toContain(text)
})

/** Sends the form; the status of the first answer, before a browser follows it anywhere. */
async function send(page: Page): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('form.question button[type=submit]').click()
  const status = (await answer).status()
  await page.waitForLoadState()
  return status
}
