import type { Kommunekode } from '../routing/types'
import { readTable } from './readTable'

/**
 * The national 1 km square grid (Det Danske Kvadratnet), dense: one number for each square
 * kilometre of the box around Denmark, an index into `owners`; 0 is sea or abroad.
 */
export type Grid = {
  /** Kilometres of the south-western cell. */
  firstNorthing: number
  firstEasting: number
  rows: number
  columns: number
  cells: Uint16Array
  /** Municipalities of a cell, largest share first; the entry 0 is empty. */
  owners: readonly (readonly Kommunekode[])[]
}

/** Reads `kvadratnet-1km.csv`: runs of equal cells from west to east. */
export const readGrid = (file: string): Grid => {
  const runs = readTable({ file, columns }).map((row) => ({
    northing: Number(row.northing_km),
    easting: Number(row.easting_km),
    length: Number(row.length_km),
    owners: row.kommunekoder,
  }))
  const firstNorthing = Math.min(...runs.map((run) => run.northing))
  const firstEasting = Math.min(...runs.map((run) => run.easting))
  const rows = Math.max(...runs.map((run) => run.northing)) - firstNorthing + 1
  const width = Math.max(...runs.map((run) => run.easting + run.length)) - firstEasting

  const cells = new Uint16Array(rows * width)
  const indexOfOwners = new Map<string, number>([['', 0]])
  for (const run of runs) {
    const index = indexOfOwners.get(run.owners) ?? indexOfOwners.size
    indexOfOwners.set(run.owners, index)
    const start = (run.northing - firstNorthing) * width + run.easting - firstEasting
    cells.fill(index, start, start + run.length)
  }
  const owners = [...indexOfOwners.keys()].map((key) => (key === '' ? [] : key.split(' ')))
  return { firstNorthing, firstEasting, rows, columns: width, cells, owners }
}

/** The municipalities in the cell with this south-western corner (km), largest share first. */
export const ownersAt = (
  grid: Grid,
  { northing, easting }: { northing: number; easting: number },
): readonly Kommunekode[] => {
  const row = northing - grid.firstNorthing
  const column = easting - grid.firstEasting
  if (row < 0 || row >= grid.rows || column < 0 || column >= grid.columns) return []
  return grid.owners[grid.cells[row * grid.columns + column] ?? 0] ?? []
}

/** Every cell that holds land, from south to north, each from west to east. */
export function* landCells(
  grid: Grid,
): Generator<{ northing: number; easting: number; owners: readonly Kommunekode[] }> {
  for (let at = 0; at < grid.cells.length; at += 1) {
    const index = grid.cells[at] ?? 0
    if (index === 0) continue
    yield {
      northing: grid.firstNorthing + Math.floor(at / grid.columns),
      easting: grid.firstEasting + (at % grid.columns),
      owners: grid.owners[index] ?? [],
    }
  }
}

const columns = ['northing_km', 'easting_km', 'length_km', 'kommunekoder'] as const
