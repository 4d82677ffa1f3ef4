import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword, demoUsers, userId } from '../../../seed/demo/users'
import { serviceId } from '../../../seed/demo/toDocuments'
import { loadDemo } from '../../../seed/loadDemo'
import { nationalIds } from '../../../src/routing/nationalServices'
import { startTestPayload, type TestPayload } from '../../support/portal'

const now = new Date('2026-11-23T13:00:00Z')
let portal: TestPayload
let written = 0
/** Of work, not of the clock: what else the machine does is not the loader's doing. */
let seconds = 0

beforeAll(async () => {
  portal = await startTestPayload()
  const started = process.cpuUsage()
  written = await loadDemo({ payload: portal.payload, now })
  const { user, system } = process.cpuUsage(started)
  seconds = (user + system) / 1_000_000
})
afterAll(() => portal?.stop())

const everything = { pagination: false, depth: 0 } as const

describe('loading the demo', () => {
  it('is quick', () => {
    expect(written).toBeGreaterThan(200)
    expect(seconds).toBeLessThan(15)
  })

  it('holds the 98 municipalities and Christiansø, with their regions before and after 2027', async () => {
    const { docs } = await portal.payload.find({ collection: 'municipalities', ...everything })
    expect(docs).toHaveLength(99)
    expect(docs.find(({ code }) => code === '0101')).toMatchObject({
      name: 'København',
      regionUntil2026: 'Region Hovedstaden',
      regionFrom2027: 'Region Østdanmark',
    })
    expect(docs.find(({ code }) => code === '0411')).toMatchObject({ name: 'Christiansø' })
  })

  it('writes both languages, down to the rows of a list', async () => {
    const read = (locale: 'da' | 'en') =>
      portal.payload.findByID({
        collection: 'services',
        id: serviceId('esbjerg/hjemloeseenheden'),
        locale,
        fallbackLocale: false,
        depth: 0,
      })
    const [danish, english] = [await read('da'), await read('en')]
    expect(danish.name).toBe('Hjemløseenheden i Esbjerg')
    expect(english.name).toContain('homelessness unit')
    expect(danish.phones?.map(({ label }) => label ?? null)).toEqual([null, 'Sms'])
    expect(english.phones?.map(({ label }) => label ?? null)).toEqual([null, 'Text message'])
    expect(english.schedules).toEqual(danish.schedules)
  })

  it('leaves no line of advice and no reason without English', async () => {
    const advice = await portal.payload.find({
      collection: 'situation-advice',
      locale: 'en',
      fallbackLocale: false,
      ...everything,
    })
    const lines = advice.docs.flatMap(({ yourself, next }) => [
      ...(yourself ?? []),
      ...(next ?? []),
    ])
    expect(lines.length).toBeGreaterThan(150)
    expect(lines.filter(({ text }) => !text)).toEqual([])
    const rules = await portal.payload.find({
      collection: 'routing-rules',
      locale: 'en',
      fallbackLocale: false,
      ...everything,
    })
    expect(rules.docs.filter(({ reason }) => !reason)).toEqual([])
  })

  it('keeps the real national numbers apart from the made-up ones', async () => {
    const { docs } = await portal.payload.find({ collection: 'services', ...everything })
    const real = docs.filter(({ demo }) => !demo)
    expect(real.map(({ id }) => id).sort()).toEqual(
      [
        nationalIds.emergency,
        nationalIds.police,
        nationalIds.childLine,
        nationalIds.violenceLine,
      ].sort(),
    )
    expect(real.every(({ national }) => national)).toBe(true)
    expect(docs.filter(({ demo, national }) => demo && national)).toEqual([])
  })

  it('counts confirmations back from the day it is loaded', async () => {
    const unit = await portal.payload.findByID({
      collection: 'services',
      id: serviceId('esbjerg/hjemloeseenheden'),
      depth: 0,
    })
    expect(unit.confirmedAt).toBe('2026-11-12T13:00:00.000Z')
    expect(unit.confirmedBy).toBe('Esbjerg Kommune')
    const funded = await portal.payload.findByID({
      collection: 'services',
      id: serviceId('hjoerring/boligmedarbejder'),
      depth: 0,
    })
    expect(funded.fundedUntil).toBe('2027-12-31')
  })

  it('never shows the confidential address to the public', async () => {
    const { docs } = await portal.payload.find({
      collection: 'services',
      overrideAccess: false,
      ...everything,
    })
    expect(docs.length).toBeGreaterThan(40)
    expect(JSON.stringify(docs)).not.toContain('Denne prøveadresse')
  })

  it('lets every demo user sign in', async () => {
    for (const { email, role } of demoUsers) {
      const { user } = await portal.payload.login({
        collection: 'users',
        data: { email, password: demoPassword },
      })
      expect(user?.roles).toEqual([role])
    }
  })

  it('loads again without writing, and keeps what was changed', async () => {
    const id = serviceId('aalborg/svenstrupgaard')
    await portal.payload.update({
      collection: 'services',
      id,
      locale: 'da',
      data: { name: 'Svenstrupgaard, ny udgave' },
    })
    expect(await loadDemo({ payload: portal.payload, now })).toBe(0)
    const kept = await portal.payload.findByID({ collection: 'services', id, locale: 'da' })
    expect(kept.name).toBe('Svenstrupgaard, ny udgave')
  })

  it('puts back what was taken out', async () => {
    const id = serviceId('aalborg/vaerested')
    await portal.payload.delete({ collection: 'services', id })
    expect(await loadDemo({ payload: portal.payload, now })).toBe(1)
  })

  it('writes to nobody, also when it puts back a coordinator of a unit that receives', async () => {
    await portal.payload.delete({ collection: 'users', id: userId('opsoegende') })
    expect(await loadDemo({ payload: portal.payload, now })).toBe(1)
    expect((await portal.payload.db.count({ collection: 'messages' })).totalDocs).toBe(0)
  })
})
