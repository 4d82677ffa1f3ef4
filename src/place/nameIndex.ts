import type { Kommunekode } from '../routing/types'
import { extraNames, notMisspelt } from './aliases'
import { christiansoe, type MunicipalityRecord } from './municipalities'
import { endingOfKey, keyOfName, townForms } from './nameForms'
import { compileOneErrorIndex } from './oneError'
import type { PostTown } from './postcodes'
import { plain } from './spelling'

/** A name that means a municipality, or a town that lies in one or several. */
export type PlaceName = {
  kind: 'municipality' | 'town'
  /** In its proper spelling: `Københavns Kommune`, `Bramming`. */
  label: string
  /** Largest share first. */
  codes: readonly Kommunekode[]
}

/** Takes a key (`keyOfName`); gives several names when it is ambiguous (`nykoebing`). */
export type FindNames = (key: string) => readonly PlaceName[]

export type NameIndex = {
  /** As it is spelt, in a usual form, with or without the s of the genitive. */
  findSpelt: FindNames
  /** The same, or written without the dots and rings of æ, ø and å. */
  find: FindNames
  /** One typing error away, for names of five letters or more. */
  findMisspelt: FindNames
}

export const compileNames = (given: {
  municipalities: readonly MunicipalityRecord[]
  towns: readonly PostTown[]
}): NameIndex => {
  const written = listNames(given)
  const exact = groupBy(written, ({ key }) => key)
  const byPlain = groupBy(written, ({ key }) => plain(key))
  const misspelt = compileOneErrorIndex(
    written
      .filter(({ spelling }) => spelling.replace(/\P{L}/gu, '').length >= SHORTEST_MISSPELT)
      .flatMap(({ key, name }) =>
        [...new Set([key, plain(key)])].map((word) => ({
          word,
          value: { name, ending: plain(endingOfKey(key)) },
        })),
      ),
  )
  const findSpelt = (key: string) => exact.get(key) ?? exact.get(withoutGenitive(key))

  return {
    findSpelt: (key) => findSpelt(key) ?? [],
    find: (key) =>
      findSpelt(key) ?? byPlain.get(plain(key)) ?? byPlain.get(plain(withoutGenitive(key))) ?? [],
    findMisspelt: (key) => {
      if (key.length < SHORTEST_MISSPELT - 1 || key.length > LONGEST_TYPED) return []
      if (notMisspelt.has(key)) return []
      const typed = new Set([key, plain(key), withoutGenitive(key), plain(withoutGenitive(key))])
      // A district's letter must be right, else `København X` would be three of them.
      const found = [...typed]
        .flatMap((word) => misspelt.find(word))
        .filter(({ ending }) => ending === plain(endingOfKey(key)))
      return [...new Set(found.map(({ name }) => name))]
    },
  }
}

type WrittenName = { key: string; spelling: string; name: PlaceName }

const SHORTEST_MISSPELT = 5
/** No name is longer; what is longer is not worth the work. */
const LONGEST_TYPED = 40

/** Municipalities first: a town that is called like one is left out, and asks nobody. */
const listNames = ({
  municipalities,
  towns,
}: {
  municipalities: readonly MunicipalityRecord[]
  towns: readonly PostTown[]
}): WrittenName[] => {
  const own = [...municipalities, christiansoe].map(
    ({ code, name: spelling, officialName: label }): WrittenName => ({
      key: keyOfName(spelling),
      spelling,
      name: { kind: 'municipality', label, codes: [code] },
    }),
  )
  const municipalityKeys = new Set(own.map(({ key }) => key))
  const townNames = towns.map(({ label, codes }) => {
    const { own: keys, shared } = townForms(label)
    const name: PlaceName = { kind: 'town', label, codes }
    return { name, shared, keys: keys.filter((key) => !municipalityKeys.has(key)) }
  })
  const taken = new Set([...municipalityKeys, ...townNames.flatMap(({ keys }) => keys)])

  return [
    ...own,
    ...townNames.flatMap(({ name, keys }) =>
      keys.map((key) => ({ key, spelling: name.label, name })),
    ),
    ...townNames.flatMap(({ name, shared: key }) =>
      key === null || taken.has(key) ? [] : [{ key, spelling: withoutLastWord(name.label), name }],
    ),
    ...extraNames.map((name) => ({ key: keyOfName(name.label), spelling: name.label, name })),
  ]
}

/** `Esbjergs`, `Københavns`: Danish puts a bare s behind a name. */
const withoutGenitive = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key)

const withoutLastWord = (label: string): string => label.slice(0, label.lastIndexOf(' '))

const groupBy = (
  written: readonly WrittenName[],
  keyOf: (written: WrittenName) => string,
): Map<string, PlaceName[]> => {
  const groups = new Map<string, PlaceName[]>()
  for (const one of written) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (!group) groups.set(key, [one.name])
    else if (!group.includes(one.name)) group.push(one.name)
  }
  return groups
}
