import type { Lang } from '../portal/words'

/** The language of the admin as our dictionaries know it; Danish is the one that is always there. */
export function langOf(language: string): Lang {
  return language === 'en' ? 'en' : 'da'
}
