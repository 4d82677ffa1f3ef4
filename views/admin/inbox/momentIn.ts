import type { Instant } from '../../../src/routing/types'
import { exactMoment, nearMoment } from '../parts/moments'
import type { View } from './view'

/** As near as a screen says it; on paper, which is read another day, by its date. */
export function momentIn({ now, lang, isPaper }: View, at: Instant): string {
  return isPaper ? exactMoment(at, lang) : nearMoment(at, now, lang)
}
