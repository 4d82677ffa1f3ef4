import { expect, it } from 'vitest'
import { taken } from '../support/inbox'
import { signIn } from '../support/signIn'
import { desktop, phone, useBrowser } from '../support/visitor'

const { visit } = useBrowser()

it('opens the row that is pressed before the router listens, and closes it', async () => {
  const page = await visit({ viewport: desktop })
  // The router takes the place of pushState once its effects have run; here they never do.
  await page.addInitScript(() => {
    const pushState = history.pushState.bind(history)
    Object.defineProperty(history, 'pushState', { get: () => pushState, set: () => undefined })
  })
  await signIn(page, 'koordinator')
  await page.goto('/admin/henvendelser')
  await page.getByRole('status').first().waitFor({ state: 'attached' })
  const row = taken(page).first()
  const code = await row.innerText()
  await row.click()
  await page.getByRole('heading', { name: code, level: 2, exact: true }).waitFor()
  await page.locator('.fi-timeline').waitFor()
  await page.goBack()
  await page.locator('.fi-timeline').waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/admin/henvendelser')
})

it('loses no press while its script is on its way: it takes none', async () => {
  const page = await visit({ viewport: desktop })
  await signIn(page, 'koordinator')
  await page.goto('/admin/henvendelser')
  const href = await taken(page).first().getAttribute('href')
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_next/static/chunks/*.js', (route) => arrival.then(() => route.continue()))
  await page.goto(href ?? '', { waitUntil: 'commit' })
  await page.locator('.fi-timeline').waitFor()
  const buttons = page.locator('.fi button')
  expect(await buttons.count()).toBeGreaterThan(5)
  expect(await page.locator('.fi button:enabled').count()).toBe(0)
  // Enter would send the search as a form of the browser's own, and draw the page anew.
  await page.locator('#fi-code-search').press('Enter')
  const shown = page.locator('#fi-show-texts').click()
  arrive()
  await shown
  await page.locator('.fi-words').waitFor()
  expect(await page.locator('.fi button:disabled').count()).toBe(0)
})

it.each([phone, { width: 1024, height: 768 }])(
  'lays the navigation over no narrow page while it comes alive: $width px',
  async (viewport) => {
    const page = await visit({ viewport })
    await signIn(page, 'koordinator')
    await page.addInitScript(() => {
      const frames = { drawn: 0, covered: 0 }
      Object.assign(window, { frames })
      const look = () => {
        frames.drawn += 1
        // What a finger on the page's left side would meet.
        const met = document.elementFromPoint(100, innerHeight / 2)
        if (met?.closest('.nav')) frames.covered += 1
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    const isListening = page.waitForRequest('**/api/inbox/stream')
    await page.goto('/admin/henvendelser')
    await isListening
    await page.locator('.template-default--nav-animate').waitFor()
    const frames = await page.evaluate(() => (window as unknown as Window & Frames).frames)
    expect(frames.drawn).toBeGreaterThan(3)
    expect(frames.covered).toBe(0)
    await page.getByRole('button', { name: /menu/i }).first().click()
    await page.getByRole('link', { name: /^Overdragelser/ }).click()
    await page.waitForURL('**/admin/henvendelser?group=offers')
  },
)

type Frames = { frames: { drawn: number; covered: number } }
