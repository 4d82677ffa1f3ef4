import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findByToken } from '../../../src/referrals/rows/referrals'
import { hashOfToken } from '../../../src/referrals/token'
import { leavesNothing, startCitizenPortal, type CitizenPortal } from './citizen/portal'
import { adult, contact, filledIn, fromDoor, plain, report, writerAt } from './citizen/writer'

let portal: CitizenPortal
let writer: ReturnType<typeof writerAt>
beforeAll(async () => {
  portal = await startCitizenPortal()
  writer = writerAt(portal)
})
afterAll(() => portal?.stop())

const tokenIn = (location: string | null) => /\/henvendelse\/([\w-]+)\//.exec(location ?? '')?.[1]
const rowOf = async (token: string) =>
  findByToken(await createLocalReq({}, portal.payload), hashOfToken(token))

describe('the whole way', () => {
  it('leads from a door to a receipt and a status, and keeps nothing before it is sent', async () => {
    const before = await portal.rows()
    const start = await writer.send(fromDoor)
    expect([start.status, start.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(start.headers.get('x-robots-tag')).toBe('noindex')
    expect(start.headers.get('set-cookie')).toBeNull()
    expect(plain(start)).toContain('Skriv til Hjemløseenheden i Esbjerg')
    const asked = await writer.next(start, adult)
    expect(plain(asked)).toContain('Ved personen, at du skriver?')
    const told = await writer.next(asked, { spurgt: 'nej-toer-ikke' })
    expect(plain(told)).toContain('Du behøver ikke at gå derhen igen.')
    expect(told.fields.situation).toBe('gade')
    const reach = await writer.next(told, report)
    expect(plain(reach)).toContain('Esbjerg Kommune er ansvarlig for oplysningerne.')
    const check = await writer.next(reach, { ...contact, kvittering: 'ja' })
    expect(plain(check)).toContain('En person i sovepose. Æ, ø &amp; &quot;å&quot; &lt;b&gt;.')
    expect(plain(check)).toMatch(/svarer (inden for|senest)/)
    expect(await portal.rows()).toEqual(before)

    const sent = await writer.next(check)
    expect([sent.status, sent.html]).toEqual([303, ''])
    const token = tokenIn(sent.location) ?? ''
    expect(sent.location).toBe(`/henvendelse/${token}/kvittering`)
    const row = await rowOf(token)
    expect(row).toMatchObject({ kommunekode: '0561', situation: 'gade', asked: 'nej-toer-ikke' })

    const receipt = await writer.get(`/henvendelse/${token}/kvittering`)
    expect(plain(receipt)).toContain('Tak, fordi du reagerede.')
    expect(receipt.html).toContain(row?.code)
    expect(receipt.html).toContain(`https://portal.example/henvendelse/${token}`)
    const status = await writer.get(`/henvendelse/${token}`)
    expect([status.status, status.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(plain(status)).toContain('Hjemløseenheden i Esbjerg har fået den i dag')
    for (const said of [report.hvor, report.hjaelper, contact.mail, 'gaden']) {
      expect(status.html).not.toContain(said)
    }
  })

  it('gives the same receipt for the same form, however often it is sent', async () => {
    const check = await filledIn(writer)
    const first = await writer.next(check)
    const rows = await portal.rows()
    const again = await Promise.all([writer.next(check), writer.next(check), writer.next(check)])
    expect(again.map(({ status, location }) => [status, location])).toEqual(
      again.map(() => [303, first.location]),
    )
    expect(await portal.rows()).toEqual(rows)
    const other = await writer.next(await filledIn(writer))
    expect(other.location).not.toBe(first.location)
  })

  it('loses nothing that was changed after it was sent: what is sent then is another', async () => {
    const check = await filledIn(writer)
    const first = await writer.next(check)
    const rows = await portal.rows()
    const changed = { ...check.fields, hvor: 'Ved broen, ikke bag biblioteket' }
    const second = await writer.send(changed)
    expect(second.status).toBe(303)
    expect(second.location).not.toBe(first.location)
    expect((await portal.rows()).referrals).toBe((rows.referrals ?? 0) + 1)
    expect((await writer.send(changed)).location).toBe(second.location)
    expect((await writer.next(check)).location).toBe(first.location)
  })

  it('goes back with what was typed, and forward again', async () => {
    await leavesNothing(portal, async () => {
      const check = await filledIn(writer)
      const back = await writer.press(check, 'gaa', 'beskriv')
      expect([back.status, back.fields.hvad, back.fields.hvor]).toEqual([
        200,
        report.hvad,
        report.hvor,
      ])
      const half = { hvad: '', hvor: 'Et andet sted' }
      const earlier = await writer.press(back, 'gaa', 'spurgt', half)
      expect([earlier.status, earlier.fields.spurgt]).toEqual([200, 'ja'])
      const refused = await writer.next(await writer.next(earlier))
      expect([refused.status, refused.fields.hvor]).toEqual([422, 'Et andet sted'])
      expect(refused.fields.mail).toBe(contact.mail)
    })
  })

  it('works in English, and changes language with what was typed', async () => {
    const english = writerAt(portal, 'en')
    const start = await english.send(fromDoor)
    expect(plain(start)).toContain('How old is the person')
    const asked = await english.next(start, adult)
    const told = await english.next(asked, { spurgt: 'nej-ikke-muligt' })
    const danish = await writer.press(told, 'gaa', 'beskriv', report)
    expect(danish.fields.hvad).toBe(report.hvad)
    const check = await english.next(await english.next(danish))
    expect(plain(check)).toContain('No, it was not possible to ask')
    const sent = await english.next(check)
    expect(sent.location).toMatch(/^\/en\/henvendelse\/[\w-]+\/kvittering$/)
    const receipt = await english.get(sent.location?.slice(3) ?? '')
    expect(plain(receipt)).toContain('Thank you for acting.')
    expect((await rowOf(tokenIn(sent.location) ?? ''))?.lang).toBe('en')
  })

  it('speaks to somebody who writes for themselves', async () => {
    const start = await writer.send({ ...fromDoor, for: 'mig' })
    expect(plain(start)).toContain('Hvor gammel er du?')
    const asked = await writer.next(start, adult)
    expect(asked.fields.spurgt).toBe('mig')
    const told = await writer.next(asked)
    expect(plain(told)).toContain('Hvor kan de møde dig?')
    const reach = await writer.next(told, { hvad: 'Jeg mangler et sted at sove.' })
    expect(plain(reach)).not.toContain('aktindsigt')
    const check = await writer.next(reach)
    expect(plain(check)).toContain('De kan ikke finde dig endnu.')
    const token = tokenIn((await writer.next(check)).location) ?? ''
    expect(await rowOf(token)).toMatchObject({ asked: 'mig', about: 'mig', source: 'oneself' })
  })

  it('takes 2,000 characters of any script, counted as they were typed', async () => {
    const long = `${'世'.repeat(999)}\r\n${'界'.repeat(1000)}`
    const check = await writer.next(await filledIn(writer), { hvad: long })
    expect(check.status).toBe(303)
    const refused = await writer.next(await filledIn(writer), { hvad: `${long}!` })
    expect([refused.status, plain(refused).includes('2.000 tegn')]).toEqual([422, true])
  })

  it('keeps a position beside the words only when it is sent along', async () => {
    const position = { lat: '55.46752', lon: '8.45461' }
    const told = await writer.press(await filledIn(writer), 'gaa', 'beskriv')
    const without = await writer.next(await writer.next(told, position))
    expect(without.html).not.toContain('55.46752')
    const along = await writer.next(await writer.next(told, { ...position, position: 'ja' }))
    expect(plain(along)).toContain('55.46752, 8.45461')
    expect((await writer.next(along)).status).toBe(303)
  })
})
