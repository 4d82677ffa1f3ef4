import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { demoPassword } from '../../../seed/demo/users'
import { codes, focusedCode, heading, keysTo, openInbox, taken } from '../support/inbox'
import { listenTo } from '../support/listen'
import { fillSignIn, openOverview, signIn } from '../support/signIn'
import { addressOf, desktop, phone, portalUrl, useBrowser } from '../support/visitor'
import { openWriting, writeThrough } from '../support/writing'

const { visit } = useBrowser()
const office = { width: 1280, height: 900 }

describe('the coordinator’s day', () => {
  it('takes by keyboard, looks, notes, hands over; the other unit accepts and ends it; the sender’s page follows', async () => {
    const sender = await visit()
    await openWriting(sender, 'da', '/kontakt/esbjerg')
    await writeThrough(sender)
    const code = await sender.locator('.code-sky .code').innerText()
    const status = sender.url().replace('/kvittering', '')
    const senderSees = async (step: string) => {
      await sender.goto(status)
      const now = await sender.locator('.status-steps [aria-current=step]').innerText()
      expect(now).toContain(step)
      const text = await sender.locator('main').innerText()
      expect(text).not.toMatch(/Opsøgende|sovepose|biblioteket|ikke fundet/i)
      return text
    }
    await senderSees('Modtaget')

    const page = await visit({ viewport: office })
    const heard = listenTo(page)
    await openOverview(page, 'koordinator')
    const isListening = page.waitForRequest('**/api/inbox/stream')
    await page.getByRole('link', { name: /^Indbakke/ }).click()
    await isListening
    expect(await page.locator('.nav [aria-current=page]').innerText()).toContain('Indbakke')
    // Down to it, take it, open it: without the mouse.
    await keysTo(page, code)
    await page.keyboard.press('a')
    const row = page.getByRole('region', { name: /^Taget/ }).locator('li', { hasText: code })
    await row.waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: `${code} er taget.` })
      .waitFor({ state: 'attached' })
    await senderSees('Taget')
    await keysTo(page, code)
    await page.keyboard.press('o')
    await heading(page, code).waitFor()
    expect(addressOf(page)).toMatch(/^\/admin\/henvendelser\/[\da-f-]{36}$/)
    await page.locator('#fi-code:focus').waitFor()

    // The words come when they are asked for, and that is written down.
    expect(await page.locator('.fi-words').count()).toBe(0)
    await page.getByRole('button', { name: 'Vis fritekst' }).click()
    await page.getByText(/^Vist for dig, noteret \d+\.\d\d$/).waitFor()
    await page.locator('.fi-timeline').getByText('Fritekst vist', { exact: true }).waitFor()

    // A CPR number goes nowhere, and what else was typed stays.
    await page.getByRole('button', { name: 'Skriv en note' }).click()
    const note = page.getByLabel('Note', { exact: true })
    await note.fill('Mødt ved stationen, 010180-1234')
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.getByText('ligner et CPR-nummer').waitFor()
    expect(await note.inputValue()).toContain('Mødt ved stationen')
    await note.fill('Mødt ved stationen')
    await page.getByRole('button', { name: 'Gem noten' }).click()
    await page.locator('.fi-words').getByText('Mødt ved stationen').waitFor()

    await page.getByRole('button', { name: 'Overdrag', exact: true }).click()
    await page.getByRole('button', { name: 'Tilbyd den' }).click()
    await page.locator('#fi-offer-to:focus').waitFor()
    await page.getByLabel('Til hvilken enhed?').selectOption({ label: 'Opsøgende team i Esbjerg' })
    await page.getByLabel('Vi kan ikke nå det i tide').check()
    await page.getByRole('button', { name: 'Tilbyd den' }).click()
    await page.locator('.fi-chip', { hasText: 'Tilbudt til Opsøgende team' }).waitFor()

    const other = await visit({ viewport: office })
    await openOverview(other, 'opsoegende')
    await other.getByRole('link', { name: /^Overdragelser/ }).click()
    await other.getByRole('link', { name: code, exact: true }).click()
    await heading(other, code).waitFor()
    expect(await other.locator('.fi-texts').innerText()).toContain('kan kun læses af den enhed')
    await other.getByRole('button', { name: 'Sig ja til den' }).click()
    await other.locator('.fi-chip', { hasText: 'I gang' }).waitFor()

    await senderSees('I gang')

    // Who let go of it sees that at once, without asking.
    await page.getByRole('heading', { name: 'Den henvendelse kan du ikke se' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Vælg en henvendelse').waitFor()
    await page.getByRole('link', { name: code, exact: true }).waitFor({ state: 'detached' })

    await other.getByRole('button', { name: 'Afslut', exact: true }).click()
    await other.getByLabel('Ikke fundet efter flere forsøg').check()
    await other.getByRole('button', { name: 'Afslut', exact: true }).last().click()
    await other.locator('#fi-close-tries:focus').waitFor()
    await other.getByLabel('Hvor mange gange har I ledt?').fill('3')
    expect(await other.getByLabel(/^Vi har brug for en bedre beskrivelse/).isChecked()).toBe(true)
    await other.getByRole('button', { name: 'Afslut', exact: true }).last().click()
    await other.locator('.fi-timeline').getByText('Ikke fundet efter 3 forsøg').waitFor()
    expect(await senderSees('Afsluttet')).toContain(
      'Vi har brug for en bedre beskrivelse af stedet.',
    )
    expect(heard).toEqual([])
  })

  it('puts the words away when the referral is left, by whichever way', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await taken(page).first().click()
    await page.getByRole('button', { name: 'Vis fritekst' }).click()
    await page.locator('.fi-words').waitFor()
    await page.goBack()
    await page.getByText('Vælg en henvendelse').waitFor()
    await page.goForward()
    await page.getByRole('button', { name: 'Vis fritekst' }).waitFor()
    expect(await page.locator('.fi-words').count()).toBe(0)
  })

  it('finds by code, and says when there is none', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    const code = (await codes(page))[1] ?? ''
    await page.keyboard.press('/')
    await page.keyboard.type('hvad')
    await page.keyboard.press('Enter')
    await page.getByText('Det ligner ikke en kode.').waitFor()
    await page.getByLabel('Søg på kode').fill(code.toLowerCase().replace('-', ' '))
    await page.keyboard.press('Enter')
    await heading(page, code).waitFor()
    await page.goBack()
    await page.getByText('Vælg en henvendelse').waitFor()
  })

  it('narrows, and remembers in its address how', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await page.getByRole('link', { name: /^\d+ Afsluttet/ }).click()
    await page.waitForURL('**/admin/henvendelser?group=closed')
    await page.getByRole('heading', { name: /^Afsluttet/ }).waitFor()
    await page.getByLabel('Situation:').selectOption({ label: 'Flygter fra vold eller trusler' })
    await page.getByText('Ingen passer til filtrene.').waitFor()
    await page.reload()
    expect(await page.getByLabel('Situation:').inputValue()).toBe('vold')
    await page.getByRole('button', { name: 'Fjern filtre' }).click()
    await page.locator('.fi-row').first().waitFor()
  })

  it('can turn the keys off', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Tastegenveje' }).waitFor()
    await page.getByLabel('Brug tastegenveje her').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await focusedCode(page)).toBeNull()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('has one box for the unit, and somebody on duty in it', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await page.getByRole('button', { name: 'Skift vagten hos Hjemløseenheden i Esbjerg' }).click()
    await page
      .getByLabel('Hvem har vagten i dag?')
      .selectOption({ label: 'Koordinator, Hjemløseenheden (prøve)' })
    await page.getByRole('button', { name: 'Gem vagten' }).click()
    await page.locator('.fi-duty strong', { hasText: 'Koordinator, Hjemløseenheden' }).waitFor()
    await page.goto('/admin')
    expect(await page.locator('.fi-dashboard').innerText()).toContain(
      'Vagt i dag, Hjemløseenheden i Esbjerg: Koordinator, Hjemløseenheden (prøve)',
    )
  })
})

describe('the sheet for the case system', () => {
  it('is shown and printed by one press, which is written down', async () => {
    const page = await openInbox(await visit({ viewport: office }), 'koordinator')
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await page
      .getByRole('region', { name: /^Taget/ })
      .locator('.fi-row a')
      .first()
      .click()
    await page.getByRole('link', { name: 'Udskriv til sagen' }).click()
    await page.getByRole('button', { name: 'Vis og udskriv' }).waitFor()
    expect(await page.locator('.fi-words').count()).toBe(0)
    await page.getByRole('button', { name: 'Vis og udskriv' }).click()
    await page.locator('body[data-printed]').waitFor()
    expect(await page.locator('.fi-words').innerText()).toContain('Hvad')
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.locator('.nav, .app-header, .fi-print__bar').locator('visible=true').count(),
    ).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Markér som journaliseret' }).click()
    await page.getByText('Markeret som journaliseret.').waitFor()
    await page.getByRole('link', { name: 'Tilbage til henvendelsen' }).click()
    await page.locator('.fi-timeline').getByText('Fritekst vist og udskrevet').waitFor()
    await page
      .locator('.fi-facts')
      .getByText(/Lagt i jeres journal/)
      .waitFor()
  })
})

describe('the secretariat', () => {
  it('sees where things lie, and reminds; never what they are about', async () => {
    const page = await visit({ viewport: office })
    const heard = listenTo(page)
    await openOverview(page, 'sekretariat')
    await page.getByRole('link', { name: /^Arbejdsliste/ }).click()
    await page.getByRole('heading', { name: 'Arbejdsliste', level: 1 }).waitFor()
    const row = page.locator('#fi-work-late tbody tr').first()
    const code = await row.locator('.fi-code').innerText()
    await row.getByRole('button', { name: /^Ryk / }).click()
    await page.getByText(`Enheden og stedfortræderen er mindet om ${code}.`).waitFor()
    expect(await page.locator('.fi-work').innerText()).not.toMatch(/gaden|Natcafé|venner|\bår\b/)

    await page.getByRole('link', { name: code, exact: true }).click()
    await heading(page, code).waitFor()
    expect(await page.locator('.fi-facts').innerText()).toContain('Vises ikke for jer')
    expect(await page.locator('.fi-texts').count()).toBe(0)
    await page.locator('.fi-timeline').getByText('Sekretariatet har rykket').waitFor()
    await page.getByRole('button', { name: 'Luk', exact: true }).click()
    await page.waitForURL('**/admin/arbejdsliste')
    expect(heard).toEqual([])
  })

  it('comes to its own list from the inbox’s address', async () => {
    const page = await visit({ viewport: office })
    await signIn(page, 'sekretariat')
    await page.goto('/admin/henvendelser')
    await page.waitForURL('**/admin/arbejdsliste')
  })
})

describe('who else', () => {
  it.each(['redaktoer', 'organisation', 'frivillig'])('%s finds none of it', async (key) => {
    const page = await visit({ viewport: desktop })
    await openOverview(page, key)
    expect(await page.locator('.fi-dashboard .fi-card').count()).toBeGreaterThan(0)
    for (const path of ['henvendelser', 'arbejdsliste', 'modtagelse', 'indsigt']) {
      expect((await page.goto(`/admin/${path}`))?.status()).toBe(404)
    }
  })

  it('is asked to sign in, and comes back to the referral of the mail', async () => {
    const page = await visit({ viewport: desktop })
    const path = '/admin/henvendelser/00000000-0000-4000-8000-000000000000'
    const answer = await fetch(portalUrl + path, { redirect: 'manual' })
    expect(await answer.text()).not.toContain('fi-inbox')
    await page.goto(path)
    await page.waitForURL('**/admin/login**')
    expect(addressOf(page)).toContain(path)
    await fillSignIn(page, { key: 'koordinator', password: demoPassword })
    await page.getByRole('heading', { name: 'Den henvendelse kan du ikke se' }).waitFor()
  })
})

describe('on a phone', () => {
  it('shows the list, then the referral as a page of its own, and the way back', async () => {
    const page = await openInbox(await visit({ viewport: phone }), 'koordinator')
    expect(await page.locator('.template-default--nav-open').count()).toBe(0)
    const link = page.locator('.fi-row a').first()
    const code = await link.innerText()
    await link.click()
    await heading(page, code).waitFor()
    expect(await page.locator('.fi-inbox__list').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Tilbage til listen' }).click()
    await page.locator('.fi-inbox__list').waitFor()
    await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, code)
  })
})

it('keeps the navigation open on an office screen, unless it is closed', async () => {
  const page = await openInbox(await visit({ viewport: office }), 'koordinator')
  expect(await page.locator('.nav').isVisible()).toBe(true)
  await toggleNavigation(page)
  await page.locator('.template-default--nav-open').waitFor({ state: 'detached' })
  await page.goto('/admin/modtagelse')
  await page.locator('.fi-card').first().waitFor()
  expect(await page.locator('.template-default--nav-open').count()).toBe(0)
  await toggleNavigation(page)
  await page.locator('.template-default--nav-open').waitFor()
})

/** Until it is remembered: the next test has the same reader. */
async function toggleNavigation(page: Page): Promise<void> {
  const isRemembered = page.waitForResponse(
    (answer) =>
      answer.url().includes('/api/payload-preferences/nav') && answer.request().method() === 'POST',
  )
  await page.getByRole('button', { name: /menu/i }).first().click()
  await isRemembered
}
