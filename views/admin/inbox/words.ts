import type { Lang } from '../../portal/words'
import { da } from './words/da'
import { en } from './words/en'

/** The Danish words decide which there are: a missing one in English does not compile. */
export type InboxWords = typeof da

const dictionaries: Record<Lang, InboxWords> = { da, en }

export function inboxWords(lang: Lang): InboxWords {
  return dictionaries[lang]
}
