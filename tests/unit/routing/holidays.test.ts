import { describe, expect, it } from 'vitest'
import { easterDay, holidayOn } from '../../../src/routing/holidays'
import { dateOf } from '../../../src/routing/localTime'

describe('holidays', () => {
  it.each([
    [1818, '1818-03-22'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => {
    expect(dateOf(easterDay(year))).toBe(date)
  })

  it.each([
    ['2026-01-01', 'nytaarsdag'],
    ['2026-04-02', 'skaertorsdag'],
    ['2026-04-03', 'langfredag'],
    ['2026-04-05', 'paaskedag'],
    ['2026-04-06', '2-paaskedag'],
    ['2026-05-14', 'kristi-himmelfartsdag'],
    ['2026-05-24', 'pinsedag'],
    ['2026-05-25', '2-pinsedag'],
    ['2026-12-25', 'juledag'],
    ['2026-12-26', '2-juledag'],
  ])('%s is the public holiday %s', (date, code) => {
    expect(holidayOn(date)).toMatchObject({ code, isPublic: true })
  })

  it.each(['2026-06-05', '2026-12-24', '2026-12-31'])('%s is kept by custom only', (date) => {
    expect(holidayOn(date)?.isPublic).toBe(false)
  })

  it('has no store bededag since 2024', () => {
    expect(holidayOn('2024-04-26')).toBeNull()
    expect(holidayOn('2026-05-01')).toBeNull()
  })

  it('lets Whit Monday win over 5 June', () => {
    expect(holidayOn('2017-06-05')?.code).toBe('2-pinsedag')
  })
})
