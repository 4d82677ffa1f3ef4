import type { Mention } from './evidence'
import type { FindNames } from './nameIndex'
import type { Places } from './places'
import type { Segment } from './tokens'
import { longestNameFrom, lookUp } from './windows'
import {
  isEverydayWord,
  isFloorWord,
  isMunicipalityWord,
  isStreetWord,
  withoutFrame,
} from './words'

/** The whole text is one name, commas or not: `Esbjerg Kommune`, `Ringkøbing / Skjern`. */
export const wholeText = (segments: readonly Segment[], find: FindNames): readonly Mention[] => {
  const mention = whole(segments.flat(), find)
  return mention ? [mention] : []
}

/** Parts between commas that are a name and nothing else: `Storegade 1, Bramming`. */
export const wholeSegments = (segments: readonly Segment[], find: FindNames): readonly Mention[] =>
  segments.flatMap((segment) => whole(segment, find) ?? [])

/** The words behind a house number: `Storegade 12 B, 2. tv. Bramming` without its commas. */
export const afterHouseNumber = (
  segments: readonly Segment[],
  find: FindNames,
): readonly Mention[] =>
  segments.flatMap((segment) => {
    const lastNumber = segment.findLastIndex(({ isNumber }) => isNumber)
    if (lastNumber < 1) return []
    let rest = withoutFrame(segment.slice(lastNumber + 1))
    while (rest.length > 0) {
      const mention = whole(rest, find)
      if (mention) return [mention]
      if (!isFloorWord(rest[0]?.text ?? '')) return []
      rest = rest.slice(1)
    }
    return []
  })

/**
 * Names anywhere among other words: `ved stationen i Esbjerg`. Not the names of streets
 * (`Køge Landevej`, `Vesterbro 33`), nor names that are ordinary words in a longer text.
 */
export const amongWords = (places: Places, segments: readonly Segment[]): readonly Mention[] => {
  const isSentence = segments.flat().length > 3
  const find = (key: string) =>
    isSentence && isEverydayWord(key)
      ? []
      : key.length < 5
        ? places.names.findSpelt(key)
        : places.names.find(key)
  return segments.flatMap((segment) => namesIn(segment, find))
}

const namesIn = (segment: Segment, find: FindNames): Mention[] => {
  const mentions: Mention[] = []
  for (let start = 0; start < segment.length; start += 1) {
    const { names, length } = longestNameFrom({ segment, start, find })
    const next = segment[start + length]
    if (length === 0 || next?.isNumber || isStreetWord(next?.text ?? '')) continue
    mentions.push({ pointers: names, isExplicit: isMunicipalityWord(next?.text ?? '') })
    start += length - 1
  }
  return mentions
}

const whole = (segment: Segment, find: FindNames): Mention | null => {
  const framed = withoutFrame(segment)
  for (const words of [segment, framed]) {
    if (words.length > LONGEST_TYPED || words.some(({ isNumber }) => isNumber)) continue
    const pointers = lookUp(words, find)
    const isExplicit = segment.some(({ text }) => isMunicipalityWord(text))
    if (pointers.length > 0) return { pointers, isExplicit }
  }
  return null
}

/** Words in a name typed with stray spaces: `Lyngby Tår bæk`. */
const LONGEST_TYPED = 5
