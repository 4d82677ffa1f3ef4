import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { focusedText, openInbox, taken } from '../support/inbox'
import { signIn } from '../support/signIn'
import { useBrowser } from '../support/visitor'

const { visit } = useBrowser()
const office = { width: 1280, height: 900 }

describe('what happens meanwhile', () => {
  it('takes nothing from who is typing: neither the words, nor the place', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    const row = page
      .getByRole('region', { name: /^Taget/ })
      .locator('.fi-row a')
      .first()
    const code = await row.innerText()
    await row.click()
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    const note = page.getByLabel('Note', { exact: true })
    await note.fill('Det, jeg er i gang med')
    await note.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 7))

    const colleague = await openInbox(await visit({ viewport: office }), 'koordinator')
    await colleague.getByRole('link', { name: code, exact: true }).click()
    await colleague.getByRole('button', { name: 'Vælg: Handlekommune' }).click()
    await colleague.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Varde' })
    await colleague.getByRole('button', { name: 'Gem', exact: true }).click()
    await colleague.locator('.fi-facts').getByText('Varde Kommune').waitFor()

    await page.getByText(/Ændret i mellemtiden af Koordinator/).waitFor()
    await page.locator('.fi-facts').getByText('Varde Kommune').waitFor()
    expect(await note.inputValue()).toBe('Det, jeg er i gang med')
    const place = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement
      return [field.id, field.selectionStart, field.selectionEnd]
    })
    expect(place).toEqual(['fi-note-text', 4, 7])

    // It is not sent on the old state; from the new one on, it is taken.
    await page.getByRole('button', { name: 'Gem noten' }).click()
    expect(await focusedText(page)).toBe('Hent det nye')
    await page.keyboard.press('Enter')
    await page.getByText(/Ændret i mellemtiden/).waitFor({ state: 'detached' })
    expect(await note.inputValue()).toBe('Det, jeg er i gang med')
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.locator('.fi-timeline').getByText('Note skrevet').waitFor()
  })

  it('is refused by name where the page had not heard of it', async () => {
    const page = await visit({ viewport: office })
    await page.route(/\/api\/inbox\/(stream|counts)$/, (route) => route.abort())
    await signIn(page, 'koordinator')
    await page.goto('/admin/henvendelser')
    const row = taken(page).nth(1)
    const code = await row.innerText()
    await row.click()
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    const note = page.getByLabel('Note', { exact: true })
    await note.fill('Skrevet uden at vide det')

    const colleague = await openInbox(await visit({ viewport: office }), 'koordinator')
    await colleague.getByRole('link', { name: code, exact: true }).click()
    await colleague.getByRole('button', { name: 'Vælg: Handlekommune' }).click()
    await colleague.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Vejen' })
    await colleague.getByRole('button', { name: 'Gem', exact: true }).click()
    await colleague.locator('.fi-facts').getByText('Vejen Kommune').waitFor()

    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.getByText(/Ændret i mellemtiden af Koordinator/).waitFor()
    expect(await page.locator('.fi-facts').innerText()).not.toContain('Vejen')
    await page.getByRole('button', { name: 'Hent det nye' }).click()
    await page.locator('.fi-facts').getByText('Vejen Kommune').waitFor()
    expect(await note.inputValue()).toBe('Skrevet uden at vide det')
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.locator('.fi-timeline').getByText('Note skrevet').first().waitFor()
  })

  it('is somebody else’s doing: what the reader did is on no form’s way', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await taken(page).nth(1).click()
    const written = page.locator('.fi-timeline').getByText('Note skrevet')
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    const before = await written.count()
    await page.getByLabel('Note', { exact: true }).fill('Spurgt på biblioteket')
    let letGo: () => void = () => undefined
    const isLate = new Promise<void>((resolve) => (letGo = resolve))
    await page.route(/\/api\/inbox\/[\da-f-]{36}$/, async (route) => {
      await isLate
      await route.continue()
    })
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.locator('#fi-form-note').waitFor({ state: 'detached' })

    // The page still shows it without the note; the next form is opened on that.
    await page.getByRole('button', { name: 'Overdrag', exact: true }).click()
    const offer = page.locator('#fi-form-offer')
    await offer.getByRole('button', { name: 'Tilbyd den' }).click()
    await page.locator('#fi-offer-to:focus').waitFor()
    letGo()
    await expect.poll(() => written.count()).toBe(before + 1)
    expect(await offer.innerText()).not.toContain('Ændret i mellemtiden')
    await offer.getByRole('combobox').selectOption({ label: 'Opsøgende team i Esbjerg' })
    await offer.getByLabel('Vi kan ikke nå det i tide').check()
    await offer.getByRole('button', { name: 'Tilbyd den' }).click()
    await page.getByRole('button', { name: 'Træk tilbuddet tilbage' }).click()
    await page.locator('.fi-timeline').getByText('Tilbuddet er trukket tilbage').waitFor()
  })

  it('is asked for where the stream does not come through', async () => {
    const page = await visit({ viewport: office })
    await page.route('**/api/inbox/stream', (route) => route.abort())
    await signIn(page, 'koordinator')
    const isAsking = page.waitForResponse('**/api/inbox/counts')
    await page.goto('/admin/henvendelser')
    await isAsking
    const code = await taken(page).nth(2).innerText()

    const colleague = await openInbox(await visit({ viewport: office }), 'koordinator')
    await colleague.getByRole('link', { name: code, exact: true }).click()
    await colleague.getByRole('button', { name: 'Overdrag', exact: true }).click()
    await colleague
      .getByLabel('Til hvilken enhed?')
      .selectOption({ label: 'Opsøgende team i Esbjerg' })
    await colleague.getByLabel('Opgaven hører til hos den anden enhed').check()
    await colleague.getByRole('button', { name: 'Tilbyd den' }).click()
    const offers = page.getByRole('region', { name: /^Overdragelse venter/ })
    await offers.getByRole('link', { name: code, exact: true }).waitFor()
    await colleague.getByRole('button', { name: 'Træk tilbuddet tilbage' }).click()
    await colleague.locator('.fi-timeline').getByText('Tilbuddet er trukket tilbage').waitFor()
  })

  it('says that the connection is gone, and keeps what was typed until it is back', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await taken(page).first().click()
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    const note = page.getByLabel('Note', { exact: true })
    await note.fill('Skrevet uden forbindelse')
    await page.context().setOffline(true)
    await page.getByText('Der er ingen forbindelse. Det, du ser, kan være forældet.').waitFor()
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.getByText('Intet er sendt endnu').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Det, du ser, kan være forældet.').waitFor({ state: 'detached' })
    expect(await note.inputValue()).toBe('Skrevet uden forbindelse')
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.locator('.fi-timeline').getByText('Note skrevet').first().waitFor()
  })

  it('does not believe an answer that was on its way when the connection went', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    const notice = page.getByText('Der er ingen forbindelse. Det, du ser, kan være forældet.')
    await pause(1000)
    let asked = 0
    await page.route('**/api/inbox/counts', async (route) => {
      asked += 1
      if (asked > 1) return route.abort('internetdisconnected')
      const response = await route.fetch()
      await notice.waitFor()
      return route.fulfill({ response })
    })
    const answered = page.waitForResponse('**/api/inbox/counts')
    // It asks, and the answer takes its time.
    await page.evaluate(() => window.dispatchEvent(new Event('offline')))
    await expect.poll(() => asked).toBe(1)
    await page.context().setOffline(true)
    await answered
    await pause(500)
    expect(await notice.isVisible()).toBe(true)
  })

  it('tells who is signed out, and keeps what was typed', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await taken(page).first().click()
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    const note = page.getByLabel('Note', { exact: true })
    await note.fill('Skrevet for længe siden')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.locator('form .fi-notice', { hasText: 'Du er logget ud.' }).waitFor()
    expect(await note.inputValue()).toBe('Skrevet for længe siden')
  })
})
