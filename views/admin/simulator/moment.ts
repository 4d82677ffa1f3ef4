import { localParts } from '../../../src/routing/localTime'
import type { Instant } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'
import { atClock, dayAndMonth, longDate, weekdayName } from '../../portal/words/format'

/** `mandag 23. november 2026 kl. 14.17`. */
export function longMoment(at: Instant, lang: Lang): string {
  return `${weekdayOf(at, lang)} ${longDate(at, lang)} ${atClock(at, lang)}`
}

/**
 * `kl. 16.05` on the same day, else `tirsdag 24. november kl. 9.00`: never "tomorrow", for the moment
 * that is asked about need not be now.
 */
export function clearMoment(at: Instant, from: Instant, lang: Lang): string {
  const isSameDay = localParts(at).day === localParts(from).day
  const clock = atClock(at, lang)
  return isSameDay ? clock : `${weekdayOf(at, lang)} ${dayAndMonth(at, lang)} ${clock}`
}

function weekdayOf(at: Instant, lang: Lang): string {
  return weekdayName(localParts(at).weekday, lang)
}
