import { localDay, localParts } from '../../../src/routing/localTime'
import type { Instant } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'
import { atClock, clock, dayAndMonth, longDate, weekdayName } from '../../portal/words/format'

/** `kl. 16.05` today, `i går kl. 9.30`, `torsdag kl. 9.00`, `12. nov. kl. 14.05` otherwise. */
export function nearMoment(at: Instant, now: Instant, lang: Lang): string {
  const clock = atClock(at, lang)
  const join = lang === 'da' ? ' ' : ' at '
  return localDay(at) === localDay(now) ? clock : `${nearDay(at, now, lang)}${join}${clock}`
}

/** `i dag`, `i går`, `fredag` within a week, else `12. nov.`, with its year when it is another. */
export function nearDay(at: Instant, now: Instant, lang: Lang): string {
  const days = localDay(at) - localDay(now)
  const { today, tomorrow, yesterday } = daysBeside[lang]
  if (days === 0) return today
  if (days === 1) return tomorrow
  if (days === -1) return yesterday
  if (Math.abs(days) < 7) return weekdayName(localParts(at).weekday, lang)
  const isThisYear = localParts(at).date.slice(0, 4) === localParts(now).date.slice(0, 4)
  return (isThisYear ? shortDates : shortDatesWithYear)[lang].format(at)
}

/** As short as a column wants it: `14.05` today, `i går 9.30`, `12. nov. 17.14`. */
export function shortMoment(at: Instant, now: Instant, lang: Lang): string {
  const time = clock(at, lang)
  return localDay(at) === localDay(now) ? time : `${nearDay(at, now, lang)} ${time}`
}

/** Shorter still: `14.05` today, else the day alone. */
export function shortDayOrTime(at: Instant, now: Instant, lang: Lang): string {
  return localDay(at) === localDay(now) ? clock(at, lang) : nearDay(at, now, lang)
}

const daysBeside: Record<Lang, Record<'today' | 'tomorrow' | 'yesterday', string>> = {
  da: { today: 'i dag', tomorrow: 'i morgen', yesterday: 'i går' },
  en: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' },
}

/** `mandag 23. november kl. 14.17`. */
export function fullMoment(at: Instant, lang: Lang): string {
  const weekday = weekdayName(localParts(at).weekday, lang)
  const join = lang === 'da' ? ' ' : ' at '
  return `${weekday} ${dayAndMonth(at, lang)}${join}${atClock(at, lang)}`
}

/**
 * `kl. 16.05` on the same day, else `tirsdag 24. november kl. 9.00`: never "tomorrow", where the
 * moment that is asked about need not be now.
 */
export function clearMoment(at: Instant, from: Instant, lang: Lang): string {
  return localDay(at) === localDay(from) ? atClock(at, lang) : fullMoment(at, lang)
}

/** `mandag 23. november 2026 kl. 14.17`. */
export function longMoment(at: Instant, lang: Lang): string {
  return `${weekdayName(localParts(at).weekday, lang)} ${exactMoment(at, lang)}`
}

/** `23. november 2026 kl. 14.17`, for paper. */
export function exactMoment(at: Instant, lang: Lang): string {
  return `${longDate(at, lang)}${lang === 'da' ? ' ' : ' at '}${atClock(at, lang)}`
}

/** `november 2026`. */
export function monthName(at: Instant, lang: Lang): string {
  return months[lang].format(at)
}

const months = formats({ month: 'long', year: 'numeric' })
const shortDates = formats({ day: 'numeric', month: 'short' })
const shortDatesWithYear = formats({ day: 'numeric', month: 'short', year: 'numeric' })

function formats(options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> {
  const of = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Copenhagen', ...options })
  return { da: of('da-DK'), en: of('en-GB') }
}
