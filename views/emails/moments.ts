import type { Instant } from '../../src/routing/types'
import { localDay, localParts } from '../../src/routing/localTime'
import type { Lang } from '../portal/words'
import { atClock, dayAndMonth, dayName, weekdayName } from '../portal/words/format'

/** A moment in the words of a mail, in Danish time. */
export type Moment = {
  /** For a subject, read when it comes: `i dag kl. 16.00`, `mandag kl. 9.00`. */
  near: string
  /** For the text, read whenever: `mandag den 23. november kl. 16.00`. */
  exact: string
  isPast: boolean
}

export function momentOf(
  at: Instant | null,
  { now, lang }: { now: Instant; lang: Lang },
): Moment | null {
  if (at === null) return null
  const exact = exactly(at, lang)
  // "On Monday" for a Monday that is gone would be read as the next one.
  const isDayGone = localDay(at) < localDay(now)
  return { near: isDayGone ? exact : near(at, now, lang), exact, isPast: at < now }
}

function near(at: Instant, now: Instant, lang: Lang): string {
  return `${dayName(at, now, lang)} ${clockOf(at, lang)}`
}

function exactly(at: Instant, lang: Lang): string {
  const weekday = weekdayName(localParts(at).weekday, lang)
  const day = lang === 'da' ? `den ${dayAndMonth(at, lang)}` : dayAndMonth(at, lang)
  return `${weekday} ${day} ${clockOf(at, lang)}`
}

function clockOf(at: Instant, lang: Lang): string {
  return lang === 'da' ? atClock(at, lang) : `at ${atClock(at, lang)}`
}
