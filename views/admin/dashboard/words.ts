import type { Lang } from '../../portal/words'
import { da } from './words/da'
import { en } from './words/en'

export type DashboardWords = typeof da

const dictionaries: Record<Lang, DashboardWords> = { da, en }

export function dashboardWords(lang: Lang): DashboardWords {
  return dictionaries[lang]
}
