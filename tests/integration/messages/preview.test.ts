import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailPreviewRoutes } from '../../../src/messages/previewRoutes'
import { templates } from '../../../src/messages/types'
import { startPortal, type TestPortal } from '../http/portal'

const portals: TestPortal[] = []
const portalIn = async (nodeEnv: 'development' | 'production' | 'test') => {
  const portal = await startPortal({ routes: mailPreviewRoutes({ nodeEnv }) })
  portals.push(portal)
  return portal
}
afterAll(() => Promise.all(portals.map((portal) => portal.stop())))

describe('in development', () => {
  let url: string
  beforeAll(async () => {
    url = (await portalIn('development')).url
  })

  it('every mail is listed, and shown in both forms and languages', async () => {
    const list = await (await fetch(`${url}/dev/mails`)).text()
    const hrefs = [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs).toHaveLength(templates.length * 4)
    for (const href of hrefs) {
      const answer = await fetch(`${url}${href}`)
      expect([answer.status, href]).toEqual([200, href])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const body = await answer.text()
      if (href.endsWith('?form=text')) expect(body).not.toContain('<')
      else expect(body).toContain(`<html lang="${href.startsWith('/en/') ? 'en' : 'da'}">`)
    }
  })

  it('a mail is shown with its own styles, and no page may have a script', async () => {
    const answer = await fetch(`${url}/dev/mails/referral-new`)
    expect(answer.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; style-src 'unsafe-inline'/,
    )
  })

  it('one that does not exist is not found', async () => {
    expect((await fetch(`${url}/dev/mails/no-such-mail`)).status).toBe(404)
  })
})

it.each(['production', 'test'] as const)('in %s there is no such page', async (nodeEnv) => {
  const { url } = await portalIn(nodeEnv)
  for (const path of ['/dev/mails', '/dev/mails/referral-new', '/en/dev/mails/referral-new']) {
    expect((await fetch(`${url}${path}`)).status).toBe(404)
  }
})
