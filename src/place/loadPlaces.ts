import { join } from 'node:path'
import { readGrid } from './grid'
import { christiansoe, readMunicipalities } from './municipalities'
import { compileNames } from './nameIndex'
import { computeNeighbours } from './neighbours'
import type { Places } from './places'
import { postTowns, readPostcodes } from './postcodes'

/**
 * Reads and compiles the reference data (about 150 KB of CSV). Done once at start, synchronously:
 * it takes some tens of milliseconds and nothing can be answered before it. Throws, with file and
 * line, when a file is missing or damaged.
 */
export const loadPlaces = ({
  directory = join(process.cwd(), 'seed', 'reference'),
}: { directory?: string } = {}): Places => {
  const municipalities = readMunicipalities(join(directory, 'municipalities.csv'))
  const postcodes = readPostcodes(join(directory, 'postcodes.csv'))
  const grid = readGrid(join(directory, 'kvadratnet-1km.csv'))

  const all = [...municipalities, christiansoe]
  const byCode = new Map(all.map((record) => [record.code, record]))
  const unknown = [...postcodes.values(), ...grid.owners.map((codes) => ({ codes }))]
    .flatMap(({ codes }) => codes)
    .find((code) => !byCode.has(code))
  if (unknown) throw new Error(`${directory}: "${unknown}" is in no row of municipalities.csv`)

  return Object.freeze({
    municipalities,
    byCode,
    bySlug: new Map(all.map((record) => [record.slug, record])),
    names: compileNames({ municipalities, towns: postTowns(postcodes) }),
    postcodes,
    grid,
    neighbours: computeNeighbours(grid, [...byCode.keys()]),
  })
}
