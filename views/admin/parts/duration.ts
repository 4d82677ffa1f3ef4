import type { Instant } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'

const minuteMs = 60_000

/** `37 min`, `1 t 48 min`, `2 døgn 3 t`: as long as from one moment to the other, never less than a minute. */
export function durationText(from: Instant, to: Instant, lang: Lang): string {
  const minutes = Math.max(1, Math.round(Math.abs(to - from) / minuteMs))
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  const { day, hour } = units[lang]
  if (days > 0) return [day(days), hours > 0 && `${hours} ${hour}`].filter(Boolean).join(' ')
  const rest = minutes % 60
  const parts = [hours > 0 && `${hours} ${hour}`, (rest > 0 || hours === 0) && `${rest} min`]
  return parts.filter(Boolean).join(' ')
}

const units: Record<Lang, { day: (count: number) => string; hour: string }> = {
  da: { day: (count) => `${count} døgn`, hour: 't' },
  en: { day: (count) => (count === 1 ? '1 day' : `${count} days`), hour: 'h' },
}
