import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/place'
import { codesOf, places } from './places'

const postcodes = [...places.postcodes.values()]

describe('all 1,111 postcodes', () => {
  it.each([
    ['alone', (code: string) => code],
    ['with its town', (code: string, town: string) => `${code} ${town}`],
    ['after its town', (code: string, town: string) => `${town} ${code}`],
    ['as DK-', (code: string) => `DK-${code}`],
    ['as dk', (code: string) => `dk${code}`],
    ['with town and country', (code: string, town: string) => `DK ${code} ${town}, Danmark`],
  ])('%s', (_, write) => {
    for (const { code, town, codes } of postcodes) {
      const located = locate(places, { text: write(code, town) })
      expect(codesOf(located), write(code, town)).toEqual(codes)
      if (located.kind !== 'one') continue
      expect(located.place).toMatchObject({ why: 'postcode', matched: `${code} ${town}` })
    }
  })

  it.each([
    ['after a street', (code: string, town: string) => `Storegade 1, ${code} ${town}`],
    ['without a comma', (code: string, town: string) => `Storegade 12 B st. tv. ${code} ${town}`],
    ['on a line of its own', (code: string, town: string) => `Ringe Plads 3\n${code} ${town}`],
    [
      'behind a village of another name',
      (code: string, town: string) => `Byvej 9, Assens, ${code} ${town}`,
    ],
  ])('in an address %s', (_, write) => {
    for (const { code, town, codes } of postcodes) {
      const located = locate(places, { text: write(code, town) })
      expect(codesOf(located), write(code, town)).toEqual(codes)
      if (located.kind === 'one') expect(located.place.why).toBe('address')
    }
  })

  it('are as many choices as municipalities they reach into, the largest first', () => {
    const several = postcodes.filter(({ codes }) => codes.length > 1)
    expect(several).toHaveLength(238)
    for (const { code, codes } of several) {
      expect(locate(places, { text: code })).toMatchObject({
        kind: 'several',
        places: codes.map((kommunekode) => ({ kommunekode, why: 'postcode' })),
      })
    }
  })
})

describe('all post towns', () => {
  const municipalityNames = new Set(places.municipalities.map(({ name }) => name))
  const towns = [...new Set(postcodes.map(({ town }) => town))]

  it('give all the municipalities their postcodes reach into, unless a municipality has the name', () => {
    for (const town of towns.filter((name) => !municipalityNames.has(name))) {
      const reached = postcodes.filter((each) => each.town === town).flatMap(({ codes }) => codes)
      const located = locate(places, { text: town })
      expect(new Set(codesOf(located)), town).toEqual(new Set(reached))
      if (located.kind === 'one') expect(located.place).toMatchObject({ matched: town })
    }
  })

  it('give one municipality when it has the same name', () => {
    const shared = towns.filter((name) => municipalityNames.has(name))
    expect(shared).toHaveLength(65)
    for (const town of shared) {
      expect(locate(places, { text: town })).toMatchObject({
        kind: 'one',
        place: { name: town, why: 'municipality' },
      })
    }
  })
})
