import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, localParts } from '../../../src/routing/localTime'

const danish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
})
const anyTime = fc.integer({ min: Date.UTC(1997, 0, 1), max: Date.UTC(2090, 0, 1) })

describe('local time', { timeout: 60_000 }, () => {
  it('agrees with the time zone database at any moment', () => {
    fc.assert(
      fc.property(anyTime, (at) => {
        const { date, time } = localParts(at)
        expect(`${date} ${time}`).toBe(danish.format(at))
      }),
      { numRuns: 2000 },
    )
  })

  it('finds the moment back, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(anyTime, (at) => {
        const minute = Math.floor(at / 60_000) * 60_000
        const { date, time } = localParts(minute)
        expect([minute, minute - 3_600_000]).toContain(instantOf(date, time))
      }),
      { numRuns: 2000 },
    )
  })

  it('jumps over the hour left out on 29 March 2026', () => {
    expect(localParts(Date.UTC(2026, 2, 29, 0, 59)).time).toBe('01:59')
    expect(localParts(Date.UTC(2026, 2, 29, 1, 0)).time).toBe('03:00')
    expect(instantOf('2026-03-29', '02:30')).toBe(Date.UTC(2026, 2, 29, 1))
    expect(instantOf('2026-03-29', '03:00')).toBe(Date.UTC(2026, 2, 29, 1))
  })

  it('takes the first of the hour that comes twice on 25 October 2026', () => {
    expect(localParts(Date.UTC(2026, 9, 25, 0, 30)).time).toBe('02:30')
    expect(localParts(Date.UTC(2026, 9, 25, 1, 30)).time).toBe('02:30')
    expect(instantOf('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(instantOf('2026-10-25', '03:00')).toBe(Date.UTC(2026, 9, 25, 2))
  })

  it('reads 24:00 as the midnight after', () => {
    expect(instantOf('2026-12-31', '24:00')).toBe(instantOf('2027-01-01', '00:00'))
    expect(localParts(instantOf('2027-01-01', '00:00')).weekday).toBe('FR')
  })
})
