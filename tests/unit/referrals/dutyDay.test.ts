import { describe, expect, it } from 'vitest'
import { dutyDayProblem, dutyMoment } from '../../../src/referrals/dutyDay'
import { localParts } from '../../../src/routing/localTime'

/** Wednesday 25 November 2026, 10:00 in Denmark; received on the Friday before, at 15:00. */
const now = Date.UTC(2026, 10, 25, 9)
const receivedAt = Date.UTC(2026, 10, 20, 14)
const times = { now, receivedAt }

describe('the day on which a duty was done', () => {
  it('is today, as the moment it is noted, unless another is given', () => {
    expect(dutyMoment(null, times)).toBe(now)
    expect(dutyMoment('2026-11-25', times)).toBe(now)
  })

  it('is otherwise noon of that day in Denmark, in winter and in summer', () => {
    expect(dutyMoment('2026-11-24', times)).toBe(Date.UTC(2026, 10, 24, 11))
    const summer = { now: Date.UTC(2026, 6, 9, 9), receivedAt: Date.UTC(2026, 6, 1) }
    expect(dutyMoment('2026-07-08', summer)).toBe(Date.UTC(2026, 6, 8, 10))
  })

  it('is not before the hour of receipt on the day of receipt', () => {
    expect(dutyMoment('2026-11-20', times)).toBe(receivedAt)
  })

  it.each([
    ['2026-11-26', 'future'],
    ['2026-11-19', 'before-receipt'],
    ['2026-02-30', 'not-a-date'],
    ['25-11-2026', 'not-a-date'],
    ['0000-00-00', 'not-a-date'],
    ['9999-99-99', 'not-a-date'],
    ['i går', 'not-a-date'],
    ['', 'not-a-date'],
  ] as const)('%s is refused: %s', (date, problem) => {
    expect(dutyDayProblem(date, times)).toBe(problem)
    expect(() => dutyMoment(date, times)).toThrow(
      expect.objectContaining({ code: 'invalid', details: [{ field: 'on', message: problem }] }),
    )
  })

  it('goes by the Danish calendar: half past midnight is the new day, whatever UTC says', () => {
    const afterMidnight = { now: Date.UTC(2026, 10, 25, 23, 30), receivedAt }
    expect(localParts(afterMidnight.now).date).toBe('2026-11-26')
    expect(dutyDayProblem('2026-11-26', afterMidnight)).toBeNull()
  })
})
