import type { Instant, Kommunekode } from '../../../src/routing/types'
import { inboxWords, type InboxWords } from './words'
import type { Lang } from '../../portal/words'

/** What every part of the inbox is given beside its own data. */
export type View = {
  lang: Lang
  words: InboxWords
  /** By the portal's clock, not the reader's. */
  now: Instant
  /** `Esbjerg` by `0561`: for the timeline, and to choose who is in charge. */
  municipalities: ReadonlyMap<Kommunekode, string>
  /** It is read another day than today: moments by their dates. */
  isPaper: boolean
}

export function viewOf({
  lang,
  now,
  municipalities,
  isPaper = false,
}: {
  lang: Lang
  now: Instant
  municipalities: readonly (readonly [Kommunekode, string])[]
  isPaper?: boolean
}): View {
  return { lang, now, words: inboxWords(lang), municipalities: new Map(municipalities), isPaper }
}
