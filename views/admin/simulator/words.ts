import type { Lang } from '../../portal/words'
import { da } from './words/da'
import { en } from './words/en'

/** The Danish words decide which there are: a missing one in English does not compile. */
export type SimulatorWords = typeof da

const dictionaries: Record<Lang, SimulatorWords> = { da, en }

export function simulatorWords(lang: Lang): SimulatorWords {
  return dictionaries[lang]
}
