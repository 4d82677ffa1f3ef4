import { da } from './da'
import { en } from './en'

export const langs = ['da', 'en'] as const
export type Lang = (typeof langs)[number]

/** The Danish dictionary decides which words there are: a missing one elsewhere does not compile. */
export type Words = typeof da

const dictionaries: Record<Lang, Words> = { da, en }

export function wordsFor(lang: Lang): Words {
  return dictionaries[lang]
}
