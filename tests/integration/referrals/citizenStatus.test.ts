import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoUsers } from '../../../seed/demo/users'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { eraseTexts } from '../../../src/referrals/actions/eraseTexts'
import { startWork } from '../../../src/referrals/actions/startWork'
import { findByToken } from '../../../src/referrals/rows/referrals'
import { readStatus } from '../../../src/referrals/status/readStatus'
import { hashOfToken } from '../../../src/referrals/token'
import { toldTexts, type Told } from '../../../src/referrals/types'
import { wordsFor } from '../../../views/portal/words'
import { startCitizenPortal, type CitizenPortal } from './citizen/portal'
import { filledIn, plain, report, writerAt, type Shown } from './citizen/writer'

let portal: CitizenPortal
let writer: ReturnType<typeof writerAt>
beforeAll(async () => {
  portal = await startCitizenPortal()
  writer = writerAt(portal)
})
afterAll(() => portal?.stop())

const once = (page: Shown, action: string) =>
  new RegExp(`/${action}"[^>]*>.*?name="en-gang" value="([^"]+)"`, 's').exec(page.html)?.[1] ?? ''

async function sent(): Promise<string> {
  const { location } = await writer.next(await filledIn(writer))
  return /\/henvendelse\/([\w-]+)\//.exec(location ?? '')?.[1] ?? ''
}

const rowOf = async (token: string) => {
  const req = await createLocalReq({}, portal.payload)
  const row = await findByToken(req, hashOfToken(token))
  if (!row) throw new Error('no such referral')
  return row
}

/** What the unit's coordinator does with it. */
async function byUnit(token: string) {
  const email = demoUsers.find(({ key }) => key === 'koordinator')?.email ?? ''
  const { docs } = await portal.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
  })
  const [user] = docs
  if (!user) throw new Error('no such user')
  const input = async () => {
    const { id, version } = await rowOf(token)
    return { user: { ...user, collection: 'users' as const }, id, version, once: randomUUID() }
  }
  return {
    take: async () => acknowledge(portal.services, await input()),
    start: async () => startWork(portal.services, await input()),
    close: async (told: Told) =>
      closeReferral(portal.services, { ...(await input()), outcome: 'met-declined', told }),
    erase: async () => eraseTexts(portal.services, await input()),
  }
}

describe('the secret link', () => {
  it('shows each state in neutral words, and never the outcome or a new holder', async () => {
    const token = await sent()
    const unit = await byUnit(token)
    const page = () => writer.get(`/henvendelse/${token}`)
    expect(plain(await page())).toContain('skal svare senest')
    await unit.take()
    expect(plain(await page())).toContain('En medarbejder har taget din henvendelse')
    await unit.start()
    expect(plain(await page())).toContain('Det kan tage tid at finde og møde et menneske.')
    await unit.close('told-followed-up')
    const end = await page()
    expect(plain(end)).toContain('Af hensyn til personen må vi ikke sige mere.')
    for (const secret of ['Mødt', 'ønsker ikke', 'met-declined', report.hvor, 'På gaden']) {
      expect(end.html).not.toContain(secret)
    }
    expect(end.html).not.toContain('/ord"')
    expect(end.html).not.toContain('traek-tilbage')
  })

  it.each(toldTexts)('ends with the agreed words: %s', async (told) => {
    const token = await sent()
    const unit = await byUnit(token)
    await unit.take()
    await unit.close(told)
    const page = plain(await writer.get(`/henvendelse/${token}`))
    expect(page).toContain(wordsFor('da').referral.after.status.told[told])
    const numbers = [...page.matchAll(/class="button key" href="tel:(\d+)"/g)].map(([, n]) => n)
    expect(numbers.includes('114')).toBe(told === 'told-not-us')
  })

  it('adds a word once, and refuses one with a CPR number without losing it', async () => {
    const token = await sent()
    const page = await writer.get(`/henvendelse/${token}`)
    const fields = { ord: 'Hunden var der igen i dag.', 'en-gang': once(page, 'ord') }
    const before = await portal.rows()
    const added = await writer.post(`/henvendelse/${token}/ord`, fields)
    expect([added.status, added.location]).toEqual([303, `/henvendelse/${token}?tak=ord`])
    const rows = await portal.rows()
    expect(rows['referral-texts']).toBe((before['referral-texts'] ?? 0) + 1)
    expect((await writer.post(`/henvendelse/${token}/ord`, fields)).status).toBe(303)
    expect(await portal.rows()).toEqual(rows)
    const thanks = await writer.get(`/henvendelse/${token}?tak=ord`)
    expect(plain(thanks)).toContain('Enheden kan læse det nu.')
    expect(thanks.html).not.toContain(fields.ord)

    for (const [ord, said] of [
      ['Det er 010180-1234', 'Her står noget, der ligner et CPR-nummer.'],
      ['', 'Skriv det, du vil tilføje.'],
      ['x'.repeat(2001), 'Den må højst være på 2.000 tegn.'],
    ] as const) {
      const refused = await writer.post(`/henvendelse/${token}/ord`, { ...fields, ord })
      expect([refused.status, plain(refused).includes(said)]).toEqual([422, true])
      expect(plain(refused)).toContain(`>${ord}</textarea>`)
    }
    expect(await portal.rows()).toEqual(rows)
    expect(JSON.stringify(portal.logged)).not.toContain('010180')
  })

  it('takes no word where nothing can be read any more, and gives back what was typed', async () => {
    const token = await sent()
    const page = await writer.get(`/henvendelse/${token}`)
    const fields = { ord: 'Hunden var der igen i dag.', 'en-gang': once(page, 'ord') }
    await (await byUnit(token)).erase()
    const refused = await writer.post(`/henvendelse/${token}/ord`, fields)
    expect(refused.status).toBe(422)
    expect(plain(refused)).toContain('Det, du skrev, er ikke sendt.')
    expect(plain(refused)).toContain(`>${fields.ord}</textarea>`)
    expect((await writer.get(`/henvendelse/${token}`)).html).not.toContain('/ord"')
  })

  it('is late by what the sender was told, whatever the unit’s own deadline became', async () => {
    const token = await sent()
    const { id, promisedAt } = await rowOf(token)
    const set = (data: { deadlineAt: number; promisedAt: number | null }) =>
      portal.payload.db.updateOne({ collection: 'referrals', id, data })
    const isLate = async () => (await readStatus(portal.services, token))?.isLate
    await set({ deadlineAt: Date.now() - 1, promisedAt })
    expect(await isLate()).toBe(false)
    await set({ deadlineAt: Date.now() + 3_600_000, promisedAt: Date.now() - 1 })
    expect(await isLate()).toBe(true)
  })

  it('erases how the sender is reached, at once', async () => {
    const token = await sent()
    const page = await writer.get(`/henvendelse/${token}`)
    const before = await portal.rows()
    const fields = { 'en-gang': once(page, 'slet-kontakt') }
    const erased = await writer.post(`/henvendelse/${token}/slet-kontakt`, fields)
    expect(erased.location).toBe(`/henvendelse/${token}?tak=kontakt`)
    const rows = await portal.rows()
    expect(rows['referral-texts']).toBe((before['referral-texts'] ?? 0) - 1)
    expect(rows.keys).toBe((before.keys ?? 0) - 1)
    const again = await writer.get(`/henvendelse/${token}?tak=kontakt`)
    expect(plain(again)).toContain('Din mail og dit telefonnummer er ikke her mere.')
    expect(again.html).not.toContain('slet-kontakt')
  })

  it('takes all of it back, after being asked once more', async () => {
    const token = await sent()
    const path = `/henvendelse/${token}/traek-tilbage`
    const before = await portal.rows()
    const asked = await writer.post(path, {})
    expect([asked.status, plain(asked).includes('det kan ikke gøres om')]).toEqual([200, true])
    expect(await portal.rows()).toEqual(before)
    const fields = { 'en-gang': once(asked, 'traek-tilbage'), sikker: 'ja' }
    expect((await writer.post(path, fields)).location).toBe(`/henvendelse/${token}`)
    const rows = await portal.rows()
    expect(rows['referral-texts']).toBe((before['referral-texts'] ?? 0) - 2)
    expect(rows.keys).toBe((before.keys ?? 0) - 2)
    expect((await writer.post(path, fields)).status).toBe(303)
    const page = await writer.get(`/henvendelse/${token}`)
    expect(plain(page)).toContain('Du har trukket den tilbage. Det, du skrev, er slettet her.')
    const receipt = await writer.get(`/henvendelse/${token}/kvittering`)
    expect([receipt.status, receipt.location]).toEqual([303, `/henvendelse/${token}`])
  })
})

describe('a link that leads nowhere', () => {
  it('gets one kind page, whatever is wrong with it and whatever was to be done', async () => {
    const token = await sent()
    const wrong = [token.slice(1), `${token.slice(0, -1)}x`, 'x', '..%2f', 'a'.repeat(500)]
    const fields = { 'en-gang': randomUUID(), ord: 'Et ord', sikker: 'ja' }
    const before = await portal.rows()
    const pages: Shown[] = []
    for (const link of wrong) {
      pages.push(await writer.get(`/henvendelse/${link}`))
      pages.push(await writer.get(`/henvendelse/${link}/kvittering`))
      for (const action of ['ord', 'traek-tilbage', 'slet-kontakt']) {
        pages.push(await writer.post(`/henvendelse/${link}/${action}`, fields))
      }
    }
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([404]))
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1)
    const [page] = pages
    expect(page && plain(page)).toContain('Linket fører ikke nogen steder hen')
    expect(page?.html).toContain('name="sted"')
    expect(await portal.rows()).toEqual(before)
  })

  it('is never in the log', async () => {
    const token = await sent()
    await writer.get(`/henvendelse/${token}`)
    expect(JSON.stringify(portal.logged)).not.toContain(token)
    expect(portal.logged.some(({ route }) => route === '/henvendelse/:token')).toBe(true)
  })
})
