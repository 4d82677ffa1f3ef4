import type { Segment } from './tokens'

/** The folded words that are about a place without being its name. */

export const isMunicipalityWord = (word: string): boolean => municipalityWords.has(word)

/** `Storegade`, `Landevej`: what stands before it is then the name of a street. */
export const isStreetWord = (word: string): boolean =>
  /(vej|vejen|gade|gaden|alle|boulevard|plads|torv|straede|vaenget?|kaj|street|road)$/.test(word)

/** Names of towns that are ordinary words too: `ringe` (to call), `vejen` (the road). */
export const isEverydayWord = (word: string): boolean => everydayWords.has(word)

/** `2. th.`, `st. tv.`: what may stand between a house number and a town. */
export const isFloorWord = (word: string): boolean =>
  word.length === 1 || ['st', 'th', 'tv', 'mf', 'kl', 'sal', 'doer', 'nr', 'noerre'].includes(word)

/** The segment without the words around a name: `jeg er i`, `Kommune`, `Danmark`, `by`. */
export const withoutFrame = (segment: Segment): Segment => {
  let start = 0
  let end = segment.length
  while (start < end && leadingWords.has(segment[start]?.text ?? '')) start += 1
  while (start < end && isTrailingWord(segment[end - 1]?.text ?? '')) end -= 1
  return segment.slice(start, end)
}

const isTrailingWord = (word: string): boolean =>
  trailingWords.has(word) || isMunicipalityWord(word)

const municipalityWords = new Set([
  'kommune',
  'kommunen',
  'kommunes',
  'komune',
  'kommun',
  'komunne',
  'kommunne',
  'regionskommune',
  'municipality',
])

const countryWords = ['danmark', 'danmarks', 'denmark', 'dk', 'dnk']

const leadingWords = new Set([
  ...countryWords,
  ...['jeg', 'er', 'bor', 'staar', 'sidder', 'vi', 'i', 'paa', 'ved', 'naer', 'omkring', 'fra'],
  ...['the', 'im', 'am', 'in', 'at', 'near', 'from', 'city', 'municipality', 'of'],
])

const trailingWords = new Set([
  ...countryWords,
  ...['by', 'byen', 'centrum', 'city', 'midtby', 'midtbyen', 'omegn', 'og', 'area'],
])

const everydayWords = new Set([
  ...['ans', 'balle', 'baekke', 'brande', 'fur', 'give', 'gram', 'hals', 'henne', 'humble'],
  ...['lem', 'moerke', 'mors', 'odder', 'ringe', 'rude', 'stege', 'tarm', 'them', 'thy', 'tim'],
  ...['tune', 'vejen', 'vig', 'als'],
])
