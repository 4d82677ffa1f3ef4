import { leadingAliases } from './aliases'
import { keyOfWords } from './nameForms'
import type { FindNames, PlaceName } from './nameIndex'
import type { Segment } from './tokens'

/** Three words make the longest name (`Nykøbing Sj.` is two, `København Nord Vest` three). */
export const LONGEST_NAME = 3

/** `length`: how many words the name takes; 0 when there is none. */
export type FoundName = { names: readonly PlaceName[]; length: number }

/**
 * Looks words up as one name, run together, so that `Nørre Sundby`, `Syd-Djurs` and `Kbh. NV` are
 * found; a leading short form is written out when the words as they stand mean nothing.
 */
export const lookUp = (words: Segment, find: FindNames): readonly PlaceName[] => {
  const [first, ...others] = words.map(({ text }) => text)
  if (first === undefined) return []
  const found = find(keyOfWords([first, ...others]))
  const spelledOut = leadingAliases[first]
  if (found.length > 0 || spelledOut === undefined || others.length === 0) return found
  return find(keyOfWords([spelledOut, ...others]))
}

/** The longest name that begins at a word, and how many words it takes. */
export const longestNameFrom = ({
  segment,
  start,
  find,
}: {
  segment: Segment
  start: number
  find: FindNames
}): FoundName => {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const words = segment.slice(start, start + length)
    if (words.length < length || words.some(({ isNumber }) => isNumber)) continue
    const names = lookUp(words, find)
    if (names.length > 0) return { names, length }
  }
  return { names: [], length: 0 }
}

/** The longest name that ends just before a word, and how many words it takes. */
export const longestNameBefore = ({
  segment,
  end,
  find,
}: {
  segment: Segment
  end: number
  find: FindNames
}): FoundName => {
  for (let length = Math.min(LONGEST_NAME, end); length > 0; length -= 1) {
    const words = segment.slice(end - length, end)
    if (words.some(({ isNumber }) => isNumber)) continue
    const names = lookUp(words, find)
    if (names.length > 0) return { names, length }
  }
  return { names: [], length: 0 }
}
