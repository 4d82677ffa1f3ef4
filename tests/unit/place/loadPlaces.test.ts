import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  findByCode,
  findBySlug,
  loadPlaces,
  regionOn,
  regionsChangeAt,
  slugOf,
} from '../../../src/place'
import { places } from './places'

describe('the compiled places', () => {
  it('hold 98 municipalities, and Christiansø beside them', () => {
    expect(places.municipalities).toHaveLength(98)
    expect(places.municipalities.every(({ isMunicipality }) => isMunicipality)).toBe(true)
    expect(places.byCode.size).toBe(99)
    expect(places.bySlug.size).toBe(99)
    expect(findByCode(places, '0411')).toMatchObject({
      name: 'Christiansø',
      isMunicipality: false,
      regionUntil2026: null,
    })
  })

  it('hold 1,111 postcodes and 46,329 square kilometres', () => {
    expect(places.postcodes.size).toBe(1111)
    expect(places.grid.cells.filter((cell) => cell > 0)).toHaveLength(46_329)
  })

  it('are found by code and by slug', () => {
    expect(findByCode(places, '0561')).toMatchObject({
      name: 'Esbjerg',
      officialName: 'Esbjerg Kommune',
      slug: 'esbjerg',
    })
    expect(findBySlug(places, 'hoeje-taastrup')?.code).toBe('0169')
    expect(findBySlug(places, 'koebenhavn')?.code).toBe('0101')
    expect(findBySlug(places, 'København')).toBeNull()
    expect(findByCode(places, '561')).toBeNull()
  })

  it('have slugs that an address can carry as they are', () => {
    expect(slugOf('Ærø')).toBe('aeroe')
    expect(slugOf('Ringkøbing-Skjern')).toBe('ringkoebing-skjern')
    for (const { slug, name } of places.byCode.values()) {
      expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(slugOf(name)).toBe(slug)
    }
  })

  it('change region at midnight in Copenhagen on 1 January 2027', () => {
    const roskilde = findByCode(places, '0265')
    const esbjerg = findByCode(places, '0561')
    if (!roskilde || !esbjerg) throw new Error('both are municipalities')
    expect(new Date(regionsChangeAt).toISOString()).toBe('2026-12-31T23:00:00.000Z')
    expect(regionOn(roskilde, regionsChangeAt - 1)).toBe('Region Sjælland')
    expect(regionOn(roskilde, regionsChangeAt)).toBe('Region Østdanmark')
    expect(regionOn(roskilde, new Date('2027-06-01'))).toBe('Region Østdanmark')
    expect(regionOn(esbjerg, regionsChangeAt)).toBe('Region Syddanmark')
    const after = places.municipalities.map((each) => regionOn(each, regionsChangeAt))
    expect(new Set(after).size).toBe(4)
  })
})

describe('damaged reference data', () => {
  const files = ['municipalities.csv', 'postcodes.csv', 'kvadratnet-1km.csv']
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'places-'))
    for (const file of files) copyFileSync(join('seed/reference', file), join(directory, file))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const replaceIn = (file: string, from: string, to: string) => {
    const path = join(directory, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }

  it('is read from the folder that is named', () => {
    expect(loadPlaces({ directory }).municipalities).toHaveLength(98)
  })

  it('stops the start with file and line when a column is missing', () => {
    replaceIn('postcodes.csv', '1050,København K,0101', '1050,København K')
    expect(() => loadPlaces({ directory })).toThrow(/postcodes\.csv:3: expected 3 filled columns/)
  })

  it('stops the start when the header is another', () => {
    replaceIn('municipalities.csv', 'short_name', 'name')
    expect(() => loadPlaces({ directory })).toThrow(/municipalities\.csv: the first line/)
  })

  it('stops the start when a code belongs to no municipality', () => {
    replaceIn('postcodes.csv', '6740,Bramming,0561', '6740,Bramming,0999')
    expect(() => loadPlaces({ directory })).toThrow(/"0999" is in no row/)
  })

  it('stops the start when a file is missing', () => {
    rmSync(join(directory, 'kvadratnet-1km.csv'))
    expect(() => loadPlaces({ directory })).toThrow(/kvadratnet-1km\.csv/)
  })
})
