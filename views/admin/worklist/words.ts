import type { Lang } from '../../portal/words'
import { da } from './words/da'
import { en } from './words/en'

export type WorkListWords = typeof da

const dictionaries: Record<Lang, WorkListWords> = { da, en }

export function workListWords(lang: Lang): WorkListWords {
  return dictionaries[lang]
}
