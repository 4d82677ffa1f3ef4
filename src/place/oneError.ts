/**
 * Finds what is at most one typing error away from a word without comparing it to every word:
 * two words one insertion, deletion, substitution or transposition apart always share a word that
 * each becomes by losing at most one letter. So the shortened forms of all words are kept in a
 * map, and a look-up costs one probe for each letter that was typed.
 */
export type OneErrorIndex<Value> = {
  /** The values whose word is at most one error away, in the order they were given. */
  find: (typed: string) => readonly Value[]
}

export const compileOneErrorIndex = <Value>(
  entries: readonly { word: string; value: Value }[],
): OneErrorIndex<Value> => {
  const byShortened = new Map<string, number[]>()
  entries.forEach(({ word }, position) => {
    for (const shortened of shortenedForms(word)) {
      const positions = byShortened.get(shortened)
      if (positions) positions.push(position)
      else byShortened.set(shortened, [position])
    }
  })

  return {
    find: (typed) => {
      const positions = new Set<number>()
      for (const shortened of shortenedForms(typed)) {
        for (const position of byShortened.get(shortened) ?? []) positions.add(position)
      }
      const found = [...positions]
        .sort((a, b) => a - b)
        .flatMap((position) => entries[position] ?? [])
        .filter(({ word }) => isOneErrorApart(typed, word))
        .map(({ value }) => value)
      return [...new Set(found)]
    },
  }
}

/** True when the words are equal or one insertion, deletion, substitution or swap apart. */
export const isOneErrorApart = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1

  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const shortenedForms = (word: string): Set<string> => {
  const forms = new Set([word])
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1))
  return forms
}
