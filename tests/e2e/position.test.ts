import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser } from './support/visitor'

const { visit } = useBrowser()
const inEsbjerg = { latitude: 55.476, longitude: 8.459 }

it('leads from one’s position to its municipality', async () => {
  const page = await visit({ permissions: ['geolocation'], geolocation: inEsbjerg })
  await page.goto('/')
  await page.locator('[data-position]').click()
  await page.waitForURL('**/kontakt/esbjerg')
})

it('keeps what was answered before', async () => {
  const page = await visit({ permissions: ['geolocation'], geolocation: inEsbjerg })
  await page.goto('/kontakt?for=mig')
  await page.locator('[data-position]').click()
  await page.waitForURL('**/kontakt/esbjerg?for=mig')
})

it('tells the server no more than about a hundred metres', async () => {
  const exact = { latitude: 55.476_543_21, longitude: 8.459_876_54 }
  const page = await visit({ permissions: ['geolocation'], geolocation: exact })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await page.locator('[data-position]').click()
  await page.waitForURL('**/kontakt/esbjerg')
  expect(asked.find((url) => url.includes('lat='))).toMatch(/\?lat=55\.477&lon=8\.460$/)
})

it('leaves the field usable where the position is refused', async () => {
  const page = await visit({ permissions: [] })
  await refusePosition(page)
  await page.goto('/')
  await page.locator('input[name=sted]').fill('Esb')
  await page.locator('[data-position]').click()
  await page.getByText('Vi kunne ikke få din position').waitFor()
  expect(await page.locator('input[name=sted]').inputValue()).toBe('Esb')
  await page.locator('input[name=sted]').fill('6700')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/kontakt/esbjerg')
})

it('sends a position outside Denmark to the field and the national doors', async () => {
  const berlin = { latitude: 52.52, longitude: 13.4 }
  const page = await visit({ permissions: ['geolocation'], geolocation: berlin })
  await page.goto('/')
  await page.locator('[data-position]').click()
  await page.waitForURL('**/kontakt?lat=52.520&lon=13.400')
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(1)
  expect(await page.locator('input[name=sted]').isEditable()).toBe(true)
})

/** A browser without a window leaves the question open for ever; a reader answers no. */
async function refusePosition(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_found, failed) =>
      failed?.({ code: 1, message: 'denied' } as GeolocationPositionError)
  })
}
