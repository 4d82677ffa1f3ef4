import { compassForms, regionForms } from './aliases'
import { fold } from './spelling'

/** Ways to write a post town, as keys. */
export type TownForms = {
  /** Mean this town and no other: `koebenhavn nv`, `koebenhavnnordvest`. */
  own: readonly string[]
  /** Means every town that shares it, unless a town or municipality is called just that: `viby`. */
  shared: string | null
}

export const townForms = (town: string): TownForms => {
  const words = wordsOf(town)
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  if (rest.length === 0) return { own: [last], shared: null }

  const others = [...(compassForms[last] ?? []), ...(regionForms[last] ?? [])]
  return {
    own: [last, ...others].map((ending) => keyOfWords([...rest, ending])),
    shared: last in regionForms ? keyOfWords(rest) : null,
  }
}

/** The key of a name: folded, words run together. */
export const keyOfName = (name: string): string => keyOfWords(wordsOf(name))

/**
 * The key of folded words: run together, so that `Nørre Sundby` is `Nørresundby`. The letters of a
 * district stay apart: `Københavns` is the genitive, `København S` a district.
 */
export const keyOfWords = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  const isApart = words.length > 1 && (last.length === 1 || shortEndings.has(last))
  return words.slice(0, -1).join('') + (isApart ? ' ' : '') + last
}

/** What stands apart at the end of a key: `nv` of `koebenhavn nv`; empty for most. */
export const endingOfKey = (key: string): string => {
  const [, ending = ''] = key.split(' ')
  return ending
}

const shortEndings = new Set(
  [...Object.keys(compassForms), ...Object.keys(regionForms)].filter(({ length }) => length <= 3),
)

const wordsOf = (name: string): string[] => fold(name).match(/[a-z0-9]+/g) ?? []
