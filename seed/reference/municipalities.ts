import path from 'node:path'
import { christiansoe, readMunicipalities } from '../../src/place/municipalities'
import { seedId } from '../seedId'
import type { SeedDocument } from '../saveMissing'

/**
 * The 98 municipalities and Christiansø, which belongs to none and to no region. Main lines are
 * left empty: only a number that the municipality itself has confirmed is entered.
 */
export function municipalityDocuments(): SeedDocument[] {
  const file = path.join(process.cwd(), 'seed', 'reference', 'municipalities.csv')
  return [...readMunicipalities(file), christiansoe].map((municipality) => ({
    id: seedId(`municipality/${municipality.code}`),
    data: {
      code: municipality.code,
      name: municipality.name,
      officialName: municipality.officialName,
      regionUntil2026: municipality.regionUntil2026 ?? outsideTheRegions,
      regionFrom2027: municipality.regionFrom2027 ?? outsideTheRegions,
    },
  }))
}

const outsideTheRegions = 'Uden for regionerne'
