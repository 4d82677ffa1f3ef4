import type { Instant, Kommunekode } from '../routing/types'
import { fold } from './spelling'
import { readTable } from './readTable'

/** A municipality, or Christiansø, as the reference data knows it. */
export type MunicipalityRecord = {
  code: Kommunekode
  /** `Esbjerg`. */
  name: string
  /** `Esbjerg Kommune`. */
  officialName: string
  /** `esbjerg`: what the address of its page ends in. */
  slug: string
  /** `null` for Christiansø, which lies outside the regions. */
  regionUntil2026: string | null
  regionFrom2027: string | null
  /** False for Christiansø (0411) alone: it routes to the national doors. */
  isMunicipality: boolean
}

/** 1 January 2027 at midnight in Copenhagen: Hovedstaden and Sjælland become Østdanmark. */
export const regionsChangeAt: Instant = Date.UTC(2026, 11, 31, 23)

/** Outside the municipal system: the Ministry of Defence administers it. */
export const christiansoe: MunicipalityRecord = {
  code: '0411',
  name: 'Christiansø',
  officialName: 'Christiansø',
  slug: 'christiansoe',
  regionUntil2026: null,
  regionFrom2027: null,
  isMunicipality: false,
}

/** The 98 municipalities in the order of their codes, read from `municipalities.csv`. */
export const readMunicipalities = (file: string): readonly MunicipalityRecord[] =>
  readTable({ file, columns }).map((row) => ({
    code: row.kommunekode,
    name: row.short_name,
    officialName: row.official_name,
    slug: slugOf(row.short_name),
    regionUntil2026: row.region_until_2026,
    regionFrom2027: row.region_from_2027,
    isMunicipality: true,
  }))

/** `Høje-Taastrup` → `hoeje-taastrup`: lower case, æ→ae, ø→oe, å→aa, the rest to hyphens. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * The region a municipality belongs to at a moment (the act of 20 June 2025 merges two regions on
 * 1 January 2027); `null` for Christiansø.
 */
export const regionOn = (
  municipality: Pick<MunicipalityRecord, 'regionUntil2026' | 'regionFrom2027'>,
  at: Instant | Date,
): string | null =>
  Number(at) < regionsChangeAt ? municipality.regionUntil2026 : municipality.regionFrom2027

const columns = [
  'kommunekode',
  'official_name',
  'short_name',
  'region_until_2026',
  'region_from_2027',
] as const
