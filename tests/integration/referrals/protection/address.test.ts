import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hourMs } from '../../../../src/referrals/protection/hourly'
import { hourlyLimits } from '../../../../src/referrals/protection/limits'
import { proofMs } from '../../../../src/referrals/protection/proof'
import { waitMs } from '../../../../src/referrals/protection/ticket'
import type { TestPortal } from '../../http/portal'
import { contact, report } from '../citizen/writer'
import { plain, solve, startBench, type Bench } from './bench'

const shelter = '192.0.2.7'
let bench: Bench
beforeAll(async () => {
  bench = await startBench()
})
// Whatever was counted before is more than an hour ago.
beforeEach(() => {
  bench.clock.now += 3 * hourMs
})
afterAll(() => bench?.portal.stop())

describe('an address that many share', () => {
  it('hands over twenty an hour; the next gets a page with all that was typed', async () => {
    const writer = bench.from(shelter)
    await bench.handOver(writer, hourlyLimits.free)
    await bench.leavesNothing(async () => {
      const form = bench.newForm()
      const page = await writer.send(form)
      expect([page.status, page.headers.get('cache-control')]).toEqual([422, 'no-store'])
      expect(page.headers.get('x-robots-tag')).toBe('noindex')
      const { bevis, ventebillet, ...typed } = page.fields
      expect(bevis).toBe('')
      expect(ventebillet).toMatch(/^\d{13}\./)
      const { hjemmeside, ...sent } = Object.fromEntries(
        Object.entries(form).filter(([, value]) => value !== ''),
      )
      expect([hjemmeside, typed]).toEqual([undefined, { ...sent, trin: 'tjek' }])
      expect(typed).toMatchObject({ ...report, ...contact })
      expect(plain(page)).toContain('Et øjeblik, før vi sender')
      expect(page.html).toContain('data-proof="send"')
      const back = await writer.press(page, 'gaa', 'tjek')
      expect([back.status, back.fields.hvad]).toEqual([200, report.hvad])
    })
    expect((await bench.from('192.0.2.8').send(bench.newForm())).status).toBe(303)
  })

  it('a solved proof goes through, once; the same form again has the same receipt', async () => {
    const writer = bench.from(shelter)
    await bench.handOver(writer, hourlyLimits.free)
    const page = await writer.send(bench.newForm())
    const proof = await solve(page)
    const before = await bench.portal.rows()
    const sent = await writer.next(page, proof)
    expect(sent.status).toBe(303)
    const rows = await bench.portal.rows()
    expect(rows.referrals).toBe((before.referrals ?? 0) + 1)
    const again = await Promise.all([writer.next(page, proof), writer.next(page)])
    for (const { status, location } of again) {
      expect([status, location]).toEqual([303, sent.location])
    }
    expect(await bench.portal.rows()).toEqual(rows)
  })

  it('a proof that was used, changed, made up, or is too old: the page again', async () => {
    const writer = bench.from(shelter)
    await bench.handOver(writer, hourlyLimits.free)
    const page = await writer.send(bench.newForm())
    const proof = await solve(page)
    expect((await writer.next(page, proof)).status).toBe(303)
    await bench.leavesNothing(async () => {
      const other = await writer.send(bench.newForm())
      const own = await solve(other)
      const forged = [
        proof.bevis,
        own.bevis?.replace(/"cost":\d+/, '"cost":1'),
        own.bevis?.replace(/"counter":(\d+)/, '"counter":-$1'),
        '{}',
        'x',
        'x'.repeat(9_000),
      ]
      for (const bevis of forged) {
        const again = await writer.next(other, { bevis: bevis ?? '' })
        expect([again.status, again.fields.hvad]).toEqual([422, report.hvad])
        expect([again.fields.bevis, again.html.includes('data-proof="press"')]).toEqual(['', true])
      }
      bench.clock.now += proofMs
      const late = await writer.next(other, { ...own, ventebillet: '' })
      expect([late.status, plain(late).includes('Det gik ikke igennem.')]).toEqual([422, true])
    })
  })

  it('without a script it waits and goes through; sooner it does not', async () => {
    const writer = bench.from(shelter)
    await bench.handOver(writer, hourlyLimits.free)
    const page = await writer.send(bench.newForm())
    expect(plain(page)).toMatch(/vent til kl\. \d+\.\d\d/)
    let early = page
    await bench.leavesNothing(async () => {
      early = await writer.next(page)
      expect([early.status, early.fields.ventebillet]).toEqual([422, page.fields.ventebillet])
      expect(plain(early)).toContain('Der skal gå lidt mere tid.')
      bench.clock.now += waitMs
      // The ticket of another form, and one that was made due.
      const other = await writer.send({
        ...bench.newForm(),
        ventebillet: page.fields.ventebillet ?? '',
      })
      expect(other.status).toBe(422)
      const [, signature] = page.fields.ventebillet?.split('.') ?? []
      const due = `${bench.clock.now - 1}.${signature}`
      expect((await writer.next(other, { ventebillet: due })).status).toBe(422)
    })
    expect((await writer.next(early)).status).toBe(303)
  })

  it('is counted as it is handed over, also when many come at once', async () => {
    const writer = bench.from(shelter)
    const count = hourlyLimits.free + 15
    const all = await Promise.all(Array.from({ length: count }, () => writer.send(bench.newForm())))
    const through = all.filter(({ status }) => status === 303)
    expect(through.length).toBe(hourlyLimits.free)
    expect(all.filter(({ status }) => status === 422).length).toBe(15)
  })

  it('nobody’s refused form counts', async () => {
    const writer = bench.from(shelter)
    for (let i = 0; i < hourlyLimits.free + 5; i += 1) {
      expect((await writer.send({ ...bench.newForm(), hvad: '' })).status).toBe(422)
    }
    expect((await writer.send(bench.newForm())).status).toBe(303)
  })
})

describe('whose address it is', () => {
  let door: TestPortal
  beforeAll(async () => {
    door = await bench.openDoor({ isBehindProxy: false })
  })
  afterAll(() => door?.stop())

  it('is said by the proxy that is trusted, and by nobody else', async () => {
    for (let i = 0; i < hourlyLimits.free; i += 1) {
      expect((await bench.from(`198.51.100.${i}`, door).send(bench.newForm())).status).toBe(303)
    }
    expect((await bench.from('198.51.100.200', door).send(bench.newForm())).status).toBe(422)
    expect((await bench.from('198.51.100.200').send(bench.newForm())).status).toBe(303)
    await bench.handOver(bench.from('2001:db8:1:1::1'), hourlyLimits.free)
    expect((await bench.from('2001:db8:1:2::9').send(bench.newForm())).status).toBe(422)
    expect((await bench.from('2001:db8:2:1::1').send(bench.newForm())).status).toBe(303)
  })
})
