import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineFor } from '../../../src/referrals/deadline'
import { openState } from '../../../src/routing/openState'
import { aService, day, hours, mondayNoon, workdays } from '../routing/fixtures'

const hour = 3_600_000
const office = aService({ id: 'a', schedules: [hours('08:00', '15:30', { byday: workdays })] })

function deadline(receivedAt: number, openMinutes: number, ceilingHours = 240, unit = office) {
  return deadlineFor({ unit, receivedAt, openMinutes, ceilingHours })
}

describe('the deadline of a unit', () => {
  it('counts while it is open', () => {
    expect(deadline(mondayNoon, 90)).toBe(mondayNoon + 1.5 * hour)
  })

  it('goes on the next day it opens, over nights and weekends', () => {
    // Friday 27 November, 14:00: an hour and a half left of the week, two and a half on Monday.
    const friday = Date.UTC(2026, 10, 27, 13)
    expect(deadline(friday, 240)).toBe(Date.UTC(2026, 10, 30, 9, 30))
    const saturday = friday + day
    expect(deadline(saturday, 240)).toBe(Date.UTC(2026, 10, 30, 11))
  })

  it('is never later than the ceiling by the clock', () => {
    const friday = Date.UTC(2026, 10, 27, 13)
    expect(deadline(friday, 240, 24)).toBe(friday + 24 * hour)
    expect(deadline(mondayNoon, 240, 2)).toBe(mondayNoon + 2 * hour)
  })

  it('skips public holidays', () => {
    // Wednesday 23 December 2026, 15:00; offices are closed from the 24th to the 27th.
    const received = Date.UTC(2026, 11, 23, 14)
    expect(deadline(received, 30 + 60)).toBe(Date.UTC(2026, 11, 28, 8))
  })

  it('is right in the nights in which the clock changes', () => {
    const always = aService({ id: 'b', schedules: [hours('00:00', '24:00')] })
    // Sunday 25 October 2026 has 25 hours, Sunday 26 March 2028 has 23.
    for (const eve of [Date.UTC(2026, 9, 24, 20), Date.UTC(2028, 2, 25, 20)]) {
      expect(deadline(eve, 600, 240, always)).toBe(eve + 10 * hour)
    }
    // The Mondays after, at 9: in winter time, and in summer time.
    expect(deadline(Date.UTC(2026, 9, 25, 10), 60)).toBe(Date.UTC(2026, 9, 26, 8))
    expect(deadline(Date.UTC(2028, 2, 26, 10), 60)).toBe(Date.UTC(2028, 2, 27, 7))
  })

  it('is the minutes alone where it never closes, the ceiling alone where hours are not known', () => {
    const never = aService({ id: 'c', alwaysOpen: true })
    expect(deadline(mondayNoon, 240, 96, never)).toBe(mondayNoon + 4 * hour)
    const unknown = aService({ id: 'd' })
    expect(deadline(mondayNoon, 240, 96, unknown)).toBe(mondayNoon + 96 * hour)
  })

  it('of a unit that opens no more is the ceiling', () => {
    const past = aService({
      id: 'e',
      schedules: [hours('08:00', '15:00', { valid_to: '2026-01-31' })],
    })
    expect(deadline(mondayNoon, 60, 48, past)).toBe(mondayNoon + 48 * hour)
  })

  it('lies after receipt, at a moment at which the unit is open or just closed, or at the ceiling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 60 }),
        fc.integer({ min: 15, max: 2400 }),
        fc.integer({ min: 1, max: 240 }),
        (minutes, openMinutes, ceilingHours) => {
          const receivedAt = mondayNoon + minutes * 60_000
          const at = deadline(receivedAt, openMinutes, ceilingHours)
          expect(at).toBeGreaterThan(receivedAt)
          expect(at).toBeLessThanOrEqual(receivedAt + ceilingHours * hour)
          const isCeiling = at === receivedAt + ceilingHours * hour
          expect(isCeiling || openState(office, at - 1).openNow).toBe(true)
          // More time to answer is never less.
          expect(deadline(receivedAt, openMinutes + 15, ceilingHours)).toBeGreaterThanOrEqual(at)
        },
      ),
    )
  })
})
