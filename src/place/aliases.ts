import type { Kommunekode } from '../routing/types'

/**
 * Kept by hand: what people write that no list of municipalities or postcodes knows.
 * All words are folded (`spelling.ts`).
 */

/** Single words that stand for another word, wherever they occur. */
export const tokenAliases: Readonly<Record<string, string>> = {
  kbh: 'koebenhavn',
  kbhvn: 'koebenhavn',
  cph: 'koebenhavn',
  copenhagen: 'koebenhavn',
  kopenhagen: 'koebenhavn',
  koepenhamn: 'koebenhavn',
  copenhague: 'koebenhavn',
  copenaghen: 'koebenhavn',
  copenhaga: 'koebenhavn',
  kopenhaga: 'koebenhavn',
  elsinore: 'helsingoer',
  apenrade: 'aabenraa',
  hadersleben: 'haderslev',
  sonderburg: 'soenderborg',
  tondern: 'toender',
  frb: 'frederiksberg',
  frbg: 'frederiksberg',
  nyk: 'nykoebing',
  nr: 'noerre',
  sdr: 'soender',
  ll: 'lille',
  kgs: 'kongens',
}

/** Short forms at the beginning of a name of several words: `St. Heddinge`, `V. Skerninge`. */
export const leadingAliases: Readonly<Record<string, string>> = {
  st: 'store',
  n: 'noerre',
  s: 'soender',
  v: 'vester',
  oe: 'oester',
  gl: 'gammel',
  k: 'kirke',
  kr: 'kirke',
}

/** What may follow a town as its last word, with the other ways to write that word. */
export const compassForms: Readonly<Record<string, readonly string[]>> = {
  c: ['centrum', 'city', 'midtby', 'midtbyen'],
  n: ['nord', 'north'],
  noe: ['nordoest', 'ne', 'northeast'],
  nv: ['nordvest', 'nw', 'northwest'],
  oe: ['oest', 'east'],
  oest: ['oe', 'east'],
  s: ['syd', 'south'],
  soe: ['sydoest', 'se', 'southeast'],
  sv: ['sydvest', 'sw', 'southwest'],
  v: ['vest', 'west'],
}

/**
 * Words that the post puts behind a town to tell it from another of that name (`Viby J`); the town
 * is also known without them, by all towns that share the rest.
 */
export const regionForms: Readonly<Record<string, readonly string[]>> = {
  aeroe: [],
  by: [],
  djurs: ['djursland'],
  f: ['falster'],
  fyn: [],
  j: ['jylland', 'jyll'],
  jyll: ['jylland', 'j'],
  kyst: [],
  l: ['lolland'],
  m: ['mors'],
  midtsj: ['midtsjaelland'],
  sj: ['sjaelland', 'sjael'],
  sjaelland: ['sj', 'sjael'],
  st: ['station', 'stationsby'],
  stevns: [],
  strand: [],
  sydfyn: ['fyn'],
  thy: [],
  vestj: ['vestjylland'],
}

/** Usual names that are neither in the list of municipalities nor a post town. */
export const extraNames: readonly {
  label: string
  kind: 'municipality' | 'town'
  codes: readonly Kommunekode[]
}[] = [
  { label: 'Nordfyn', kind: 'municipality', codes: ['0480'] },
  { label: 'Vesthimmerland', kind: 'municipality', codes: ['0820'] },
  { label: 'Midtfyn', kind: 'municipality', codes: ['0430'] },
  { label: 'Lyngby', kind: 'municipality', codes: ['0173'] },
  { label: 'Taarbæk', kind: 'town', codes: ['0173'] },
  { label: 'Mors', kind: 'municipality', codes: ['0773'] },
  { label: 'Ertholmene', kind: 'municipality', codes: ['0411'] },
  { label: 'Als', kind: 'town', codes: ['0540'] },
  { label: 'Falster', kind: 'town', codes: ['0376'] },
  { label: 'Møn', kind: 'town', codes: ['0390'] },
  { label: 'Tåsinge', kind: 'town', codes: ['0479'] },
  { label: 'Thy', kind: 'town', codes: ['0787', '0671'] },
  { label: 'Djursland', kind: 'town', codes: ['0707', '0706'] },
  { label: 'Amager', kind: 'town', codes: ['0101', '0185', '0155'] },
  { label: 'Nørrebro', kind: 'town', codes: ['0101'] },
  { label: 'Østerbro', kind: 'town', codes: ['0101'] },
  { label: 'Vesterbro', kind: 'town', codes: ['0101'] },
  { label: 'Amagerbro', kind: 'town', codes: ['0101'] },
  { label: 'Bispebjerg', kind: 'town', codes: ['0101'] },
  { label: 'Christianshavn', kind: 'town', codes: ['0101'] },
  { label: 'Islands Brygge', kind: 'town', codes: ['0101'] },
  { label: 'Sydhavnen', kind: 'town', codes: ['0101'] },
  { label: 'Ørestad', kind: 'town', codes: ['0101'] },
  { label: 'Københavns Lufthavn', kind: 'town', codes: ['0185'] },
  { label: 'Kastrup Lufthavn', kind: 'town', codes: ['0185'] },
  { label: 'Gellerup', kind: 'town', codes: ['0751'] },
  { label: 'Vollsmose', kind: 'town', codes: ['0461'] },
]

/** One letter from the name of a place, but words of their own. */
export const notMisspelt: ReadonlySet<string> = new Set([
  ...['holland', 'holsten', 'sjaelland', 'jylland', 'gammel', 'anden', 'holde'],
])
