import { appError } from '../errors'
import { dateOf, dayOf, instantOf, localDay } from '../routing/localTime'
import type { Instant } from '../routing/types'

export const dutyDayProblems = ['not-a-date', 'future', 'before-receipt'] as const
export type DutyDayProblem = (typeof dutyDayProblems)[number]

type Times = { now: Instant; receivedAt: Instant }

/**
 * What is wrong with the day on which a unit says it did a duty: `YYYY-MM-DD` by the Danish
 * calendar, from the day of receipt to today. Asked by the form, then by the action.
 */
export function dutyDayProblem(date: string, { now, receivedAt }: Times): DutyDayProblem | null {
  if (!isDate(date)) return 'not-a-date'
  const day = dayOf(date)
  if (day > localDay(now)) return 'future'
  return day < localDay(receivedAt) ? 'before-receipt' : null
}

/**
 * The moment that stands for such a day: now when it is today (or `null`), else its noon in Denmark,
 * and never before the referral came in.
 *
 * @throws `invalid` for `on`, with a `DutyDayProblem` as its message
 */
export function dutyMoment(date: string | null, times: Times): Instant {
  if (date === null) return times.now
  const problem = dutyDayProblem(date, times)
  if (problem) {
    const details = [{ field: 'on', message: problem }]
    throw appError({
      code: 'invalid',
      message: 'not a day on which it can have been done',
      details,
    })
  }
  if (dayOf(date) === localDay(times.now)) return times.now
  return Math.max(instantOf(date, '12:00'), times.receivedAt)
}

/** What the timeline adds to its own moment of noting: the day, where it is another. */
export function dutyDetail(date: string | null, { now }: Times): { on: string } | undefined {
  return date === null || dayOf(date) === localDay(now) ? undefined : { on: date }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(dayOf(text)) === text
}
