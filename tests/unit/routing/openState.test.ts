import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidayOn } from '../../../src/routing/holidays'
import { instantOf, localParts, minutesOf } from '../../../src/routing/localTime'
import { openState } from '../../../src/routing/openState'
import { weekdays, type Schedule, type Service } from '../../../src/routing/types'
import { aService, day, hours, workdays } from './fixtures'

const at = instantOf
const office = aService({
  id: 'office',
  schedules: [hours('08:00', '15:30', { byday: workdays })],
})
const night = aService({ id: 'night', schedules: [hours('21:00', '07:00')], holidays: 'open' })

describe('opening hours', { timeout: 60_000 }, () => {
  it('are unknown when none are given, and endless when always open', () => {
    const unknown = { openNow: null, opensAt: null, closesAt: null }
    expect(openState(aService({ id: 'a' }), 0)).toEqual(unknown)
    const always = aService({ id: 'b', alwaysOpen: true })
    expect(openState(always, 0)).toEqual({ openNow: true, opensAt: null, closesAt: null })
  })

  it('open on the minute and close on the minute', () => {
    const opens = at('2026-11-23', '08:00')
    const closes = at('2026-11-23', '15:30')
    expect(openState(office, opens - 1)).toMatchObject({ openNow: false, opensAt: opens })
    expect(openState(office, opens)).toMatchObject({ openNow: true, closesAt: closes })
    expect(openState(office, closes - 1).openNow).toBe(true)
    const tomorrow = at('2026-11-24', '08:00')
    expect(openState(office, closes)).toMatchObject({ openNow: false, opensAt: tomorrow })
  })

  it('skip the weekend', () => {
    const monday = at('2026-11-30', '08:00')
    expect(openState(office, at('2026-11-27', '16:00')).opensAt).toBe(monday)
  })

  it('run over midnight', () => {
    const closes = at('2026-11-24', '07:00')
    expect(openState(night, at('2026-11-23', '23:59'))).toMatchObject({ closesAt: closes })
    expect(openState(night, at('2026-11-24', '03:00'))).toMatchObject({ closesAt: closes })
    expect(openState(night, closes).openNow).toBe(false)
  })

  it('join where one ends and the next begins', () => {
    const evening = hours('18:00', '24:00', { byday: ['MO'] })
    const morning = hours('00:00', '06:00', { byday: ['TU'] })
    const joined = aService({ id: 'joined', schedules: [morning, evening] })
    const closes = at('2026-11-24', '06:00')
    expect(openState(joined, at('2026-11-23', '20:00')).closesAt).toBe(closes)
    expect(openState(joined, at('2026-11-24', '01:00')).closesAt).toBe(closes)
  })

  it('last a night of nine hours in March and eleven in October', () => {
    const long = (date: string) => {
      const from = at(date, '21:00')
      return ((openState(night, from).closesAt ?? 0) - from) / 3_600_000
    }
    expect(long('2026-03-28')).toBe(9)
    expect(long('2026-03-29')).toBe(10)
    expect(long('2026-10-24')).toBe(11)
  })

  it('have no opening in an hour that does not exist', () => {
    const short = aService({ id: 'short', schedules: [hours('02:00', '03:00')] })
    expect(openState(short, at('2026-03-29', '01:00')).opensAt).toBe(at('2026-03-30', '02:00'))
  })

  it('close on holidays, open on them, or keep Sunday hours', () => {
    const christmas = at('2026-12-25', '10:00')
    const rows = [hours('09:00', '16:00'), hours('11:00', '14:00', { byday: ['SU'] })]
    const service = (holidays: Service['holidays']) =>
      aService({ id: holidays, holidays, schedules: [rows[0] as Schedule] })
    expect(openState(service('closed'), christmas)).toMatchObject({
      openNow: false,
      opensAt: at('2026-12-27', '09:00'),
    })
    expect(openState(service('open'), christmas).openNow).toBe(true)
    const sundays = aService({
      id: 'sundays',
      holidays: 'as-sunday',
      schedules: [hours('09:00', '16:00', { byday: workdays }), rows[1] as Schedule],
    })
    expect(openState(sundays, christmas)).toMatchObject({ opensAt: at('2026-12-25', '11:00') })
  })

  it('keep a night that began before the holiday', () => {
    const closing = { ...night, holidays: 'closed' as const }
    // 23 December is a plain Wednesday; Christmas Eve counts as a holiday.
    expect(openState(closing, at('2026-12-24', '03:00')).openNow).toBe(true)
    expect(openState(closing, at('2026-12-24', '22:00')).openNow).toBe(false)
  })

  it('hold from their first date to the end of their last', () => {
    const winter = aService({
      id: 'winter',
      holidays: 'open',
      schedules: [hours('21:00', '08:00', { valid_from: '2026-11-01', valid_to: '2027-03-31' })],
    })
    expect(openState(winter, at('2026-06-01', '12:00')).opensAt).toBe(at('2026-11-01', '21:00'))
    expect(openState(winter, at('2027-03-31', '23:00')).closesAt).toBe(at('2027-04-01', '08:00'))
    const over = { openNow: false, opensAt: null, closesAt: null }
    expect(openState(winter, at('2027-04-01', '08:00'))).toEqual(over)
  })

  it('see an end that is years away, and none where there is none', () => {
    const allDay = hours('00:00', '24:00', { valid_to: '2039-05-31' })
    const long = aService({ id: 'long', holidays: 'open', schedules: [allDay] })
    expect(openState(long, 0).closesAt).toBe(at('2039-06-01', '00:00'))
    const endless = aService({ id: 'e', holidays: 'open', schedules: [hours('00:00', '00:00')] })
    expect(openState(endless, 0)).toEqual({ openNow: true, opensAt: null, closesAt: null })
    const closing = aService({ id: 'c', schedules: [hours('00:00', '24:00')] })
    expect(openState(closing, at('2026-11-23', '12:00')).closesAt).toBe(at('2026-12-24', '00:00'))
  })

  it('agree with the clock on the wall for any schedule at any moment', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (service, moment) => {
        fc.pre(!isNearClockChange(moment))
        expect(openState(service, moment).openNow).toBe(isOpenOnTheWall(service, moment))
      }),
      { numRuns: 3000 },
    )
  })

  it('change exactly when they say', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (service, moment) => {
        const { openNow, opensAt, closesAt } = openState(service, moment)
        const change = openNow ? closesAt : opensAt
        if (change === null) return
        expect(change).toBeGreaterThan(moment)
        // Asked of a copy, so that nothing remembered answers.
        const before = openState({ ...service }, change - 1)
        expect(before.openNow).toBe(openNow)
        expect([before.opensAt, before.closesAt]).toEqual([opensAt, closesAt])
        expect(openState({ ...service }, change).openNow).toBe(!openNow)
      }),
      { numRuns: 1500 },
    )
  })

  it('answer the same whatever was asked before', () => {
    fc.assert(
      fc.property(
        anyHours,
        fc.array(anyMoment, { maxLength: 40 }),
        anyMoment,
        (s, many, moment) => {
          many.forEach((other) => openState(s, other))
          expect(openState(s, moment)).toEqual(openState({ ...s }, moment))
        },
      ),
    )
  })
})

const anyClock = fc.constantFrom(
  '00:00',
  '02:30',
  '06:00',
  '08:00',
  '12:15',
  '17:30',
  '22:00',
  '23:59',
)
const anyDate = fc.constantFrom(null, '2026-03-29', '2026-10-25', '2026-12-24', '2027-01-15')
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  valid_from: anyDate,
  valid_to: anyDate,
  byday: fc.subarray([...weekdays]),
  opens_at: anyClock,
  closes_at: fc.oneof(anyClock, fc.constant('24:00')),
})
const anyHours = fc
  .record({
    schedules: fc.array(anySchedule, { minLength: 1, maxLength: 4 }),
    holidays: fc.constantFrom('closed' as const, 'open' as const, 'as-sunday' as const),
  })
  .map((changes) => aService({ id: 'any', ...changes }))
const anyMoment = fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2027, 2, 1) })

function isNearClockChange(moment: number): boolean {
  return ['2026-03-29', '2026-10-25'].some((date) => Math.abs(at(date, '12:00') - moment) < 2 * day)
}

/** An oracle that knows nothing but what a passer-by would read on the door. */
function isOpenOnTheWall(service: Service, moment: number): boolean {
  const now = localParts(moment)
  const yesterday = localParts(moment - day)
  return service.schedules.some((row) => {
    const opens = minutesOf(row.opens_at)
    const closes = minutesOf(row.closes_at)
    const overMidnight = closes <= opens
    const fromToday =
      counts(service, row, now.date, now.weekday) &&
      now.minutes >= opens &&
      (overMidnight || now.minutes < closes)
    const fromYesterday =
      overMidnight &&
      counts(service, row, yesterday.date, yesterday.weekday) &&
      now.minutes < closes
    return fromToday || fromYesterday
  })
}

function counts(service: Service, row: Schedule, date: string, weekday: Schedule['byday'][number]) {
  if ((row.valid_from && date < row.valid_from) || (row.valid_to && date > row.valid_to))
    return false
  if (service.holidays === 'open' || !holidayOn(date)) return row.byday.includes(weekday)
  return service.holidays === 'as-sunday' && row.byday.includes('SU')
}
