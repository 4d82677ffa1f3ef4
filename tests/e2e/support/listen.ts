import type { Page } from 'playwright-core'
import { portalUrl } from './visitor'

/** Errors and refusals in the console (a broken policy is one), and requests to anybody else. */
export function listenTo(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', ({ message }) => heard.push(`threw ${message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isInside = origin === portalUrl || protocol === 'data:' || protocol === 'blob:'
    if (!isInside) heard.push(`asked ${request.url()}`)
  })
  page.on('console', (message) => {
    // Chromium says of a 404 page, too, that it failed to load.
    const isThePage = message.location().url === page.url()
    const isStatus = message.text().startsWith('Failed to load resource') && isThePage
    if (['error', 'warning'].includes(message.type()) && !isStatus) heard.push(message.text())
  })
  return heard
}
