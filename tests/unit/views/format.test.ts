import { describe, expect, it } from 'vitest'
import {
  atClock,
  clock,
  dayName,
  localDate,
  localized,
  longDate,
  phoneText,
  smsHref,
  softHyphens,
  telHref,
  wallClock,
  weekdayName,
} from '../../../views/portal/words/format'

const nbsp = '\u00a0'
const monday = Date.parse('2026-11-23T14:30:00Z')

describe('time, in Copenhagen whatever the server thinks', () => {
  it('writes the clock as each language does', () => {
    expect(clock(monday, 'da')).toBe('15.30')
    expect(clock(monday, 'en')).toBe('15:30')
    expect(atClock(monday, 'da')).toBe(`kl.${nbsp}15.30`)
    expect(wallClock('08:00', 'da')).toBe('8.00')
  })

  it('knows summer time', () => {
    expect(clock(Date.parse('2026-07-01T22:30:00Z'), 'da')).toBe('0.30')
    expect(localDate(Date.parse('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
  })

  it('writes dates', () => {
    expect(longDate(monday, 'da')).toBe('23. november 2026')
    expect(longDate(monday, 'en')).toBe('23 November 2026')
  })

  it('names days from where one stands', () => {
    const days = (count: number) => monday + count * 86_400_000
    expect(dayName(monday, monday, 'da')).toBe('i dag')
    expect(dayName(days(1), monday, 'da')).toBe('i morgen')
    expect(dayName(days(4), monday, 'da')).toBe('fredag')
    expect(dayName(days(7), monday, 'da')).toBe('mandag 30. november')
    expect(dayName(days(1), monday, 'en')).toBe('tomorrow')
  })

  it('counts days by the calendar, not by 24 hours', () => {
    const late = Date.parse('2026-11-23T22:59:00Z')
    expect(dayName(late + 60_000, late, 'da')).toBe('i morgen')
    const beforeClockChange = Date.parse('2026-10-24T21:59:00Z')
    expect(dayName(beforeClockChange + 25 * 3_600_000, beforeClockChange, 'da')).toBe('i morgen')
  })

  it('names weekdays', () => {
    expect(weekdayName('MO', 'da')).toBe('mandag')
    expect(weekdayName('SU', 'en')).toBe('Sunday')
  })
})

describe('numbers', () => {
  it.each([
    ['+4500123456', '+45 00 12 34 56'],
    ['+45 0012 3456', '+45 00 12 34 56'],
    ['70200000', '70 20 00 00'],
    ['116111', '116 111'],
    ['1888', '1888'],
    ['112', '112'],
  ])('groups %s', (number, text) => {
    expect(phoneText(number)).toBe(text.replaceAll(' ', nbsp))
  })

  it('dials what was written', () => {
    expect(telHref('+45 00 12 34 56')).toBe('tel:+4500123456')
    expect(smsHref('116 111')).toBe('sms:116111')
  })
})

describe('texts of the directory', () => {
  it('falls back to Danish and says so', () => {
    expect(localized({ da: 'Ring', en: null }, 'en')).toEqual({ text: 'Ring', lang: 'da' })
    expect(localized({ da: 'Ring', en: 'Call' }, 'en')).toEqual({ text: 'Call', lang: 'en' })
    expect(localized({ da: 'Ring', en: 'Call' }, 'da')).toEqual({ text: 'Ring', lang: 'da' })
  })

  it('lets long compounds break where they are joined', () => {
    expect(softHyphens('Hjemløseenheden i Esbjerg')).toBe('Hjemløse\u00adenheden i Esbjerg')
    expect(softHyphens('Værestedet')).toBe('Værestedet')
  })
})
