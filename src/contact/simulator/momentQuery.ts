import { z } from 'zod'
import { dateOf, dayOf, instantOf, localParts } from '../../routing/localTime'
import type { Instant } from '../../routing/types'

/** The moment that is asked for; `null` = now. A day alone means this time of it, a time alone today. */
export function readMoment(params: unknown, now: Instant): Instant | null {
  const { dato, tid } = momentQuery.parse(params)
  if (!dato && !tid) return null
  const { date, time } = localParts(now)
  return instantOf(dato ?? date, tid ?? time)
}

/** A day of the calendar, in the years for which clock changes and holidays are known. */
export function isDate(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && dateOf(dayOf(text)) === text
}

const momentQuery = z.object({
  dato: z.string().refine(isDate).optional().catch(undefined),
  tid: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional()
    .catch(undefined),
})
