import type { Situation } from '../../src/routing/types'

/** Sleeps somewhere that is not a home, tonight. */
export const withoutHomeTonight: readonly Situation[] = [
  'gade',
  'natcafe',
  'hotel',
  'sofa',
  'andet',
]

/** Whom a shelter is for: everybody without a home tonight, and those who live in one. */
export const shelterSituations: readonly Situation[] = [...withoutHomeTonight, 'herberg']
