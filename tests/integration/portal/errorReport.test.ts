import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltPortal, type BuiltPortal } from '../../support/builtPortal'
import { signedIn } from './people'

type Report = { kind: string; text: string | null; state: string; service: { name: string } }

let portal: BuiltPortal
let service: string
beforeAll(async () => {
  portal = await startBuiltPortal({ env: { LOG_LEVEL: 'info' } })
  const answer = await fetch(`${portal.url}/kontakt.json?kommune=0561&situation=gade`)
  const { entrance } = (await answer.json()) as { entrance: { id: string } }
  service = entrance.id
})
afterAll(() => portal?.stop())

const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${portal.url}/kontakt/fejl/${service}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })

async function reportsSeenBy(headers: Record<string, string>) {
  const answer = await fetch(`${portal.url}/api/contact-reports?depth=1`, { headers })
  const { docs = [] } = (await answer.json()) as { docs?: Report[] }
  return { status: answer.status, docs }
}

describe('an error reported in a contact', () => {
  it('is stored, and seen by its owner and the secretariat alone', async () => {
    const answer = await send({ hvad: 'phone', tekst: 'Nummeret er et andet nu.' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/kontakt/fejl/${service}/tak`,
    ])
    const receipt = await fetch(`${portal.url}/kontakt/fejl/${service}/tak`)
    expect([receipt.status, receipt.headers.get('cache-control')]).toEqual([200, 'no-store'])

    for (const who of ['sekretariat', 'organisation', 'koordinator']) {
      const { docs } = await reportsSeenBy(await signedIn(portal.url, who))
      expect(docs).toMatchObject([
        { kind: 'phone', text: 'Nummeret er et andet nu.', state: 'new' },
      ])
    }
    for (const who of ['redaktoer', 'frivillig']) {
      expect((await reportsSeenBy(await signedIn(portal.url, who))).docs).toEqual([])
    }
    expect((await reportsSeenBy({})).status).toBe(403)
  })

  it('with a CPR number is refused with a clear word; it is not shown, stored or logged', async () => {
    for (const number of ['0101701234', '010170-1234', '01 01 70 1234', '610170-1234']) {
      const answer = await send({ hvad: 'other', tekst: `Spørg ${number} om det` })
      const html = await answer.text()
      expect([number, answer.status]).toEqual([number, 422])
      expect(html).toMatch(/CPR/i)
      expect(html).not.toContain(number)
    }
    const { docs } = await reportsSeenBy(await signedIn(portal.url, 'sekretariat'))
    expect(docs).toHaveLength(1)
    expect(portal.output()).not.toMatch(/0101701234|010170-1234/)
  })

  it('that is wrong is shown again with what was typed', async () => {
    const answer = await send({ tekst: 'De har lukket <b>mandag</b>' })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store'])
    expect(await answer.text()).toContain('De har lukket &lt;b&gt;mandag&lt;/b&gt;')
    expect((await send({ hvad: 'phone', tekst: 'x'.repeat(501) })).status).toBe(422)
    expect((await send({ hvad: 'noget' })).status).toBe(422)
  })

  it('by a machine that fills every field, or from another site, is not stored', async () => {
    const trapped = await send({ hvad: 'phone', hjemmeside: 'https://spam.example' })
    expect(trapped.status).toBe(303)
    const foreign = await send({ hvad: 'phone' }, { Origin: 'https://elsewhere.example' })
    expect(foreign.status).toBe(403)
    const { docs } = await reportsSeenBy(await signedIn(portal.url, 'sekretariat'))
    expect(docs).toHaveLength(1)
  })

  it('comes at most twenty times a minute from one address', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 21; i++) statuses.push((await send({ hvad: 'noget' })).status)
    expect(statuses.at(-1)).toBe(429)
    const refused = await send({ hvad: 'phone' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toMatch(/112/)
  })
})
