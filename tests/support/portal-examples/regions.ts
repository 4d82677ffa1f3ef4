import { readFileSync } from 'node:fs'
import type { Region } from '../../../views/portal/pages/MunicipalitiesPage'

const table = new URL('../../../seed/reference/municipalities.csv', import.meta.url)
const withEntrance = new Set(['0561', '0851', '0101', '0751', '0461', '0169', '0860', '0756'])

/** The 98 municipalities of the reference data, by region. */
export function regions(): Region[] {
  const byRegion = new Map<string, Region['municipalities'][number][]>()
  const [, ...rows] = readFileSync(table, 'utf8').trim().split('\n')
  for (const row of rows) {
    const [code = '', , name = '', region = ''] = row.trim().split(',')
    const list = byRegion.get(region) ?? []
    list.push({ name, slug: slugOf(name), hasEntrance: withEntrance.has(code) })
    byRegion.set(region, list)
  }
  return [...byRegion].map(([name, municipalities]) => ({ name, municipalities }))
}

function slugOf(name: string): string {
  const folded = name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')
  return folded.replace(/[^a-z]+/g, '-')
}
