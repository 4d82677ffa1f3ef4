import { localDay } from '../../../src/routing/localTime'
import type { Instant } from '../../../src/routing/types'
import { atClock, dayName, longDate } from './format'
import type { Lang } from './index'

/** A moment that may be to come or past: `mandag kl. 12.00`, `i går kl. 9.30`. */
export function momentText(at: Instant, now: Instant, lang: Lang): string {
  return at >= now ? comingMoment(at, now, lang) : passedMoment(at, now, lang)
}

/** `i dag kl. 16.05`, `mandag kl. 12.00`; in English `Monday at 12:00`. */
export function comingMoment(at: Instant, now: Instant, lang: Lang): string {
  return withClock(dayName(at, now, lang), at, lang)
}

/** `i dag kl. 14.05`, `i går kl. 9.30`, `12. november 2026 kl. 14.05`. */
export function passedMoment(at: Instant, now: Instant, lang: Lang): string {
  return withClock(passedDay(at, now, lang), at, lang)
}

/** `i dag`, `i går`, or the date. */
export function passedDay(at: Instant, now: Instant, lang: Lang): string {
  const days = localDay(now) - localDay(at)
  if (days === 0) return lang === 'da' ? 'i dag' : 'today'
  if (days === 1) return lang === 'da' ? 'i går' : 'yesterday'
  return longDate(at, lang)
}

function withClock(day: string, at: Instant, lang: Lang): string {
  return `${day} ${lang === 'da' ? '' : 'at '}${atClock(at, lang)}`
}
