import { localDay, localParts } from '../../../src/routing/localTime'
import {
  weekdays,
  type Instant,
  type LocalizedText,
  type Weekday,
} from '../../../src/routing/types'
import type { Lang } from './index'

const timeZone = 'Europe/Copenhagen'
const locales: Record<Lang, string> = { da: 'da-DK', en: 'en-GB' }
const nbsp = '\u00a0'

/** `8.00` in Danish, `8:00` in English: 24 hours, no leading zero. */
export function clock(at: Instant, lang: Lang): string {
  return wallClock(localParts(at).time, lang)
}

/** The same for a local time that is already `HH:MM`. */
export function wallClock(time: string, lang: Lang): string {
  const [hour = '0', minute = '00'] = time.split(':')
  return `${Number(hour)}${lang === 'da' ? '.' : ':'}${minute}`
}

/** `kl. 15.30` in Danish, `15:30` in English. */
export function atClock(at: Instant, lang: Lang): string {
  return lang === 'da' ? `kl.${nbsp}${clock(at, lang)}` : clock(at, lang)
}

/** `12. november 2026` and `12 November 2026`. */
export function longDate(at: Instant, lang: Lang): string {
  return dateFormats[lang].long(at)
}

/** `23. november` and `23 November`. */
export function dayAndMonth(at: Instant, lang: Lang): string {
  return dateFormats[lang].short(at)
}

/** Local date of Copenhagen as `YYYY-MM-DD`. */
export function localDate(at: Instant): string {
  return localParts(at).date
}

/** `i dag`, `i morgen`, `mandag`, or `mandag 30. november` when it is a week off or more. */
export function dayName(at: Instant, now: Instant, lang: Lang): string {
  const days = localDay(at) - localDay(now)
  if (days === 0) return lang === 'da' ? 'i dag' : 'today'
  if (days === 1) return lang === 'da' ? 'i morgen' : 'tomorrow'
  const weekday = weekdayName(localParts(at).weekday, lang)
  return days < 7 ? weekday : `${weekday} ${dayAndMonth(at, lang)}`
}

/** `mandag` and `Monday`, from the weekday codes of HSDS. */
export function weekdayName(weekday: Weekday, lang: Lang): string {
  return dateFormats[lang].weekdays[weekdays.indexOf(weekday)] ?? ''
}

/** Groups a number for reading: `+45 00 12 34 56`, `70 20 00 00`, `116 111`, `1888`. */
export function phoneText(number: string): string {
  const compact = number.replace(/\s/g, '')
  const abroad = /^(\+45)?(\d{8})$/.exec(compact)
  if (abroad?.[2]) return join([abroad[1], ...pieces(abroad[2], 2)])
  if (/^\d{6}$/.test(compact)) return join(pieces(compact, 3))
  return join(number.trim().split(/\s+/))
}

export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}

export function smsHref(number: string): string {
  return `sms:${number.replace(/[^\d+]/g, '')}`
}

/** The text in the reader's language, or in Danish with a sign that it is Danish. */
export function localized(text: LocalizedText, lang: Lang): { text: string; lang: Lang } {
  return lang === 'en' && text.en ? { text: text.en, lang } : { text: text.da, lang: 'da' }
}

/** Lets long Danish compounds break where a reader would break them. */
export function softHyphens(text: string): string {
  return text.replace(
    longCompounds,
    (_, first: string, second: string) => `${first}\u00ad${second}`,
  )
}

const longCompounds =
  /\b(hjemløse|hjemløsheds|forsorgs|tilgængeligheds|børne|social|rådgivnings|kontakt|kommune|boligsociale)(enhed|koordinator|hjem|erklæring|telefon|vagt|center|person|underretning|indsats)/gi

// `Intl` takes microseconds a call, and a page of doors names a hundred dates and weekdays.
const dateFormats = { da: formatsOf('da'), en: formatsOf('en') }

function formatsOf(lang: Lang) {
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[lang], { timeZone, ...options })
  const weekday = of({ weekday: 'long' })
  return {
    long: oncePerDay(of({ day: 'numeric', month: 'long', year: 'numeric' })),
    short: oncePerDay(of({ day: 'numeric', month: 'long' })),
    // From a Monday, which 5 January 1970 was.
    weekdays: weekdays.map((_, index) => weekday.format(Date.UTC(1970, 0, 5 + index, 12))),
  }
}

/** Remembers what it wrote for the last hundreds of days. */
function oncePerDay(format: Intl.DateTimeFormat): (at: Instant) => string {
  const known = new Map<number, string>()
  return (at) => {
    const day = localDay(at)
    const text = known.get(day) ?? format.format(at)
    if (known.size > 500) known.clear()
    known.set(day, text)
    return text
  }
}

function pieces(digits: string, size: number): string[] {
  return digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? []
}

function join(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(nbsp)
}
