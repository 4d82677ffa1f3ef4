import type { Situation } from '../../src/routing/types'

/** Sleeps somewhere that is not a home, tonight. */
export const withoutHomeTonight: readonly Situation[] = [
  'gade',
  'natcafe',
  'hotel',
  'sofa',
  'andet',
]

/** Has no home, or is about to lose it: what a common entrance takes. Violence has its own way. */
export const everyHomelessness: readonly Situation[] = [
  ...withoutHomeTonight,
  'herberg',
  'udslusning',
  'faengsel',
  'hospital',
  'udsaettelse',
  'anbringelse',
  'funktionel',
]

/** Soon without a home: there is still time to find another way. */
export const soonWithoutHome: readonly Situation[] = [
  'udslusning',
  'faengsel',
  'hospital',
  'udsaettelse',
  'anbringelse',
]
