import { tokenAliases } from './aliases'
import { fold } from './spelling'

export type Token = {
  /** Folded, with common short forms written out: `kbh` → `koebenhavn`. */
  text: string
  isNumber: boolean
  /** Four digits that may be a Danish postcode: not `N-5003`, not a part of `55.6760`. */
  isPostcodeLike: boolean
}

/** A stretch of the text between commas, brackets, line breaks and the like. */
export type Segment = readonly Token[]

/** How much of a text is looked at: an address is shorter, and work stays bounded. */
export const MAX_TEXT = 200

/** Cuts a typed text into segments of words and numbers; empty segments are left out. */
export const readSegments = (text: string): readonly Segment[] =>
  fold(text.slice(0, MAX_TEXT))
    .slice(0, 2 * MAX_TEXT)
    .split(/[,;\n\r()[\]/|]+|\s[-–—]\s/)
    .map(readTokens)
    .filter((segment) => segment.length > 0)

const readTokens = (segment: string): Segment =>
  [...segment.matchAll(/\p{L}+|\d+/gu)].map((match) => {
    const [text] = match
    const isNumber = /^\d/.test(text)
    return {
      text: tokenAliases[text] ?? text,
      isNumber,
      isPostcodeLike:
        /^\d{4}$/.test(text) &&
        !isForeign(segment.slice(0, match.index)) &&
        !/^\.\d/.test(segment.slice(match.index + text.length)),
    }
  })

/** `D-`, `SE-` and other countries' letters before a number, or the first half of a decimal. */
const isForeign = (before: string): boolean =>
  /(?:^|[^a-z])(?:a|at|b|be|ch|d|de|es|f|fi|fo|fr|gb|gl|i|is|it|l|lt|lv|n|nl|no|pl|s|se|uk)-$|\d\.$/.test(
    before,
  )
