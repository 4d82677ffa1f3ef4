import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hourMs } from '../../../../src/referrals/protection/hourly'
import { hourlyLimits } from '../../../../src/referrals/protection/limits'
import { waitMs } from '../../../../src/referrals/protection/ticket'
import type { TestPortal } from '../../http/portal'
import { plain, solve, startBench, type Bench } from './bench'

let bench: Bench
beforeAll(async () => {
  bench = await startBench()
})
// Whatever was counted before is more than an hour ago.
beforeEach(() => {
  bench.clock.now += 3 * hourMs
})
afterAll(() => bench?.portal.stop())

describe('what the secret link can do', () => {
  it('is done so often in an hour from one address, and what was typed is given back', async () => {
    const writer = bench.from('192.0.2.30')
    const { location } = await writer.send(bench.newForm())
    const link = location?.replace(/\/kvittering$/, '') ?? ''
    const add = (ord: string) => writer.post(`${link}/ord`, { 'en-gang': randomUUID(), ord })
    for (let i = 0; i < hourlyLimits.words; i += 1) expect((await add(`${i}`)).status).toBe(303)
    await bench.leavesNothing(async () => {
      const often = await add('Et ord for meget')
      expect([often.status, often.html.includes('Et ord for meget')]).toEqual([422, true])
      expect(plain(often)).toContain('Der er tilføjet meget fra dit netværk')
    })
    const key = bench.portal.context.protection.limits.addressKey('192.0.2.30')
    for (let i = 0; i < hourlyLimits.withdrawals; i += 1) {
      bench.portal.context.protection.limits.mayDo('withdrawals', key, bench.clock.now)
    }
    const sure = () => ({ 'en-gang': randomUUID(), sikker: 'ja' })
    const refused = await writer.post(`${link}/traek-tilbage`, sure())
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    const elsewhere = await bench.from('192.0.2.31').post(`${link}/traek-tilbage`, sure())
    expect([elsewhere.status, elsewhere.location]).toEqual([303, link])
  })
})

describe('the breaker of the whole portal', () => {
  const minute = 60_000
  let door: TestPortal
  const said = async () => {
    const { docs } = await bench.portal.payload.find({
      collection: 'messages',
      where: { template: { equals: 'referral-breaker' } },
      pagination: false,
    })
    return docs
  }
  let last = 0
  const address = () => `203.0.113.${(last += 1)}`

  beforeAll(async () => {
    const breaker = { most: 6, windowMs: 10 * minute, openMs: 30 * minute }
    door = await bench.openDoor({ breaker })
  })
  afterAll(() => door?.stop())

  it('asks everybody for a proof, tells the secretariat once, and lets go after half an hour', async () => {
    const before = (await said()).length
    for (let i = 0; i < 7; i += 1) {
      expect((await bench.from(address(), door).send(bench.newForm())).status).toBe(303)
    }
    const writer = bench.from(address(), door)
    const page = await writer.send(bench.newForm())
    expect([page.status, plain(page).includes('usædvanligt mange henvendelser')]).toEqual([
      422,
      true,
    ])
    expect((await writer.next(page, await solve(page))).status).toBe(303)
    expect((await said()).slice(before)).toMatchObject([
      { receiverKind: 'secretariat', receiver: null, referral: null, state: 'queued' },
    ])
    const waits = await writer.send(bench.newForm())
    bench.clock.now += waitMs
    expect((await writer.next(waits)).status).toBe(303)
    expect(await said()).toHaveLength(before + 1)
    bench.clock.now += 31 * minute
    expect((await bench.from(address(), door).send(bench.newForm())).status).toBe(303)
  })
})
