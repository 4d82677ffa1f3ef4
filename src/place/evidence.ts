import type { Kommunekode } from '../routing/types'
import type { Places } from './places'
import type { Located, PlaceCandidate, PlaceWhy } from './types'

/** Something in the text that points to municipalities, largest share first. */
export type Pointer = {
  kind: 'municipality' | 'town' | 'postcode'
  label: string
  codes: readonly Kommunekode[]
}

/** One place mentioned in the text, with all the places it may mean. */
export type Mention = {
  pointers: readonly Pointer[]
  /** `… Kommune` was written out: then it may pick a smaller share of a town or postcode. */
  isExplicit: boolean
}

/**
 * Brings the mentions of one text together. Where all of them agree on some municipalities, it is
 * those (`Viby, Aarhus`), unless that would drop the largest share of one of them without anybody
 * having said so (`Kastrup, København`); else it is all of them, and the reader is asked.
 */
export const weigh = (mentions: readonly Mention[]): readonly Pointer[] => {
  const all = mentions.flatMap(({ pointers }) => pointers)
  const agreed = new Set(
    all
      .flatMap(({ codes }) => codes)
      .filter((code) => mentions.every(({ pointers }) => isAmong(pointers, code))),
  )
  const keepsLargest = mentions.every(({ pointers }) =>
    pointers.some(({ codes: [largest] }) => largest !== undefined && agreed.has(largest)),
  )
  const isSaid = mentions.some(({ isExplicit }) => isExplicit)
  if (agreed.size === 0 || (!keepsLargest && !isSaid)) return all
  return all.map((pointer) => ({
    ...pointer,
    codes: pointer.codes.filter((code) => agreed.has(code)),
  }))
}

/** The answer for these pointers; `why` overrides the kind of each. */
export const toLocated = ({
  places,
  pointers,
  why,
}: {
  places: Places
  pointers: readonly Pointer[]
  why?: PlaceWhy
}): Located => {
  const candidates = new Map<Kommunekode, PlaceCandidate>()
  for (const { kind, label, codes } of pointers) {
    for (const code of codes) {
      const record = places.byCode.get(code)
      if (!record || candidates.has(code)) continue
      const { name, slug } = record
      candidates.set(code, { kommunekode: code, name, slug, why: why ?? kind, matched: label })
    }
  }
  const [first, ...others] = candidates.values()
  if (!first) return { kind: 'none' }
  if (others.length === 0) return { kind: 'one', place: first }
  return { kind: 'several', places: [first, ...others] }
}

const isAmong = (pointers: readonly Pointer[], code: Kommunekode): boolean =>
  pointers.some(({ codes }) => codes.includes(code))
