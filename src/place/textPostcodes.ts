import type { Mention, Pointer } from './evidence'
import type { PlaceName } from './nameIndex'
import type { Places } from './places'
import type { Postcode } from './postcodes'
import { plain } from './spelling'
import { keyOfName, keyOfWords } from './nameForms'
import type { Segment } from './tokens'
import { longestNameBefore, longestNameFrom, type FoundName } from './windows'
import { isMunicipalityWord, withoutFrame } from './words'

/**
 * The postcodes in a text, as mentions; empty when it holds none. With its own town beside it
 * (`6740 Bramming`) a postcode stands alone: a number of four digits elsewhere, a village or a
 * street that is called like a town count for nothing. Without it a name next to it, or alone
 * between commas, is a mention too, for the two may disagree. `… Kommune` always counts.
 */
export const postcodeMentions = (
  places: Places,
  segments: readonly Segment[],
): { mentions: readonly Mention[]; isBare: boolean } => {
  const found = segments.flatMap((segment) => postcodesIn(places, segment))
  if (found.length === 0) return { mentions: [], isBare: false }

  const withTown = found.filter(({ hasOwnTown }) => hasOwnTown)
  const counted = withTown.length > 0 ? withTown : found
  const pointers: Pointer[] = counted.map(({ postcode }) => ({
    kind: 'postcode',
    label: `${postcode.code} ${postcode.town}`,
    codes: postcode.codes,
  }))
  const names =
    withTown.length > 0
      ? []
      : [
          ...counted.map(({ beside }) => ({ pointers: beside, isExplicit: false })),
          ...segments.map((segment) => ({
            pointers: wholeName(places, segment),
            isExplicit: false,
          })),
        ]
  const mentions = [
    { pointers, isExplicit: false },
    ...names,
    ...segments.map((segment) => ({
      pointers: namedMunicipality(places, segment),
      isExplicit: true,
    })),
  ].filter((mention) => mention.pointers.length > 0)
  return { mentions, isBare: isBare(segments, counted) }
}

type FoundPostcode = {
  postcode: Postcode
  hasOwnTown: boolean
  /** What is named beside it, when that is another town. */
  beside: readonly PlaceName[]
  /** How many words it takes with its town. */
  words: number
}

const postcodesIn = (places: Places, segment: Segment): FoundPostcode[] =>
  segment.flatMap((token, at) => {
    const postcode = token.isPostcodeLike ? places.postcodes.get(token.text) : undefined
    return postcode ? [withNameBeside({ places, segment, at, postcode })] : []
  })

const withNameBeside = ({
  places: {
    names: { find },
  },
  segment,
  at,
  postcode,
}: {
  places: Places
  segment: Segment
  at: number
  postcode: Postcode
}): FoundPostcode => {
  const after = longestNameFrom({ segment, start: at + 1, find })
  const before = after.length > 0 ? nothing : longestNameBefore({ segment, end: at, find })
  const { names, length } = after.length > 0 ? after : before
  const start = after.length > 0 ? at + 1 : at - length
  const typed = keyOfWords(segment.slice(start, start + length).map(({ text }) => text))
  const hasOwnTown =
    length > 0 &&
    (names.some(({ label }) => label === postcode.town) || startsTownOf(postcode, typed))
  return hasOwnTown
    ? { postcode, hasOwnTown, beside: [], words: 1 + length }
    : { postcode, hasOwnTown, beside: names, words: 1 }
}

const nothing: FoundName = { names: [], length: 0 }

/** `Viby` is enough beside 8260 Viby J, and `Aalborg` beside 9220 Aalborg Øst. */
const startsTownOf = (postcode: Postcode, key: string): boolean =>
  plain(keyOfName(postcode.town)).startsWith(plain(key))

const wholeName = (places: Places, segment: Segment): readonly PlaceName[] => {
  const words = withoutFrame(segment)
  const { names, length } = longestNameFrom({ segment: words, start: 0, find: places.names.find })
  return length === words.length ? names : []
}

/** The municipality that is named with the word: `Esbjerg Kommune`. */
const namedMunicipality = (places: Places, segment: Segment): readonly PlaceName[] =>
  segment.flatMap(({ text }, at) =>
    isMunicipalityWord(text)
      ? longestNameBefore({ segment, end: at, find: places.names.find }).names.filter(
          ({ kind }) => kind === 'municipality',
        )
      : [],
  )

/** True when nothing was typed but one postcode, its town and the country. */
const isBare = (segments: readonly Segment[], counted: readonly FoundPostcode[]): boolean => {
  const [segment, ...others] = segments.map(withoutFrame).filter(({ length }) => length > 0)
  const [only] = counted
  return segment !== undefined && others.length === 0 && segment.length <= (only?.words ?? 0)
}
