import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/place'
import { toUtm32 } from '../../../src/place/utm'
import { inWords, places } from './places'

describe('toUtm32', () => {
  // Computed with PROJ 9.5.1, EPSG:4258 to EPSG:25832.
  it.each([
    ['Esbjerg', 55.4664, 8.4519, 465346.9059, 6146830.4894],
    ['København', 55.67594, 12.56553, 724178.7664, 6175777.2665],
    ['Grenen', 57.7454, 10.6502, 598227.5364, 6401561.7149],
    ['Gedser Odde', 54.5605, 11.9722, 692171.6093, 6049948.5573],
    ['Blåvandshuk', 55.5578, 8.0717, 441445.5665, 6157256.9108],
    ['Rønne', 55.1009, 14.7066, 863917.8358, 6120903.6924],
    ['Christiansø', 55.3206, 15.1886, 892442.8967, 6147925.4433],
    ['the central meridian', 56, 9, 500000, 6206079.5871],
  ])('agrees with PROJ to a millimetre at %s', (_, lat, lon, easting, northing) => {
    const point = toUtm32({ lat, lon })
    expect(Math.abs(point.easting - easting)).toBeLessThan(0.001)
    expect(Math.abs(point.northing - northing)).toBeLessThan(0.001)
  })
})

describe('a position', () => {
  it.each([
    ['Torvet in Esbjerg', 55.4664, 8.4519, 'one: Esbjerg', 'position'],
    ['the town hall of København', 55.67594, 12.56553, 'one: København', 'position'],
    ['Rønne', 55.1009, 14.7066, 'one: Bornholm', 'position'],
    ['Christiansø', 55.3206, 15.1886, 'one: Christiansø', 'position'],
    ['Nordby on Fanø', 55.445, 8.402, 'one: Fanø', 'position'],
    ['Anholt', 56.717, 11.52, 'one: Norddjurs', 'position'],
    ['Gedser Odde, the south', 54.5605, 11.9722, 'one: Guldborgsund', 'position'],
    ['Grenen, the north', 57.7454, 10.6502, 'one: Frederikshavn', 'near-position'],
    ['the bridge over Øresund', 55.596, 12.78, 'one: Tårnby', 'near-position'],
  ])('%s', (_, lat, lon, expected, why) => {
    const located = locate(places, { lat, lon })
    expect(inWords(located)).toBe(expected)
    expect(located).toMatchObject({ place: { why } })
  })

  it('in a square kilometre with two municipalities is a choice, the largest share first', () => {
    const located = locate(places, { lat: 55.6786, lon: 12.5326 })
    expect(inWords(located)).toBe('several: Frederiksberg, København')
    expect(located).toMatchObject({ places: [{ matched: 'Frederiksberg Kommune' }, {}] })
  })

  it('on the water between two is a choice, the nearest first', () => {
    const located = locate(places, { lat: 55.452, lon: 8.425 })
    expect(inWords(located)).toBe('several: Esbjerg, Fanø')
    expect(located).toMatchObject({ places: [{ why: 'near-position' }, {}] })
  })

  it.each([
    ['Malmø', 55.605, 13.003],
    ['Helsingborg', 56.0465, 12.6945],
    ['Flensborg', 54.7833, 9.4333],
    ['the North Sea', 56, 6.5],
    ['Kattegat', 56.6, 11.7],
    ['Nuuk', 64.18, -51.72],
    ['Tórshavn', 62.01, -6.77],
    ['the south pole', -90, 180],
    ['latitude and longitude swapped', 12.5683, 55.676],
  ])('in %s is outside', (_, lat, lon) => {
    expect(locate(places, { lat, lon })).toEqual({ kind: 'outside' })
  })

  it.each([
    [NaN, 12],
    [55, NaN],
    [Infinity, 12],
    [91, 12],
    [55, 181],
  ])('that is none (%s, %s) is none', (lat, lon) => {
    expect(locate(places, { lat, lon })).toEqual({ kind: 'none' })
  })

  it('never throws and never lies more than 2 km from what it answers', () => {
    const near = fc.record({
      lat: fc.double({ min: 53.5, max: 59, noNaN: true }),
      lon: fc.double({ min: 6.5, max: 16.5, noNaN: true }),
    })
    fc.assert(
      fc.property(near, (position) => {
        const located = locate(places, position)
        const point = toUtm32(position)
        expect(located.kind === 'outside').toBe(metresToLand(point) > 2000)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws for any two numbers', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (lat, lon) => {
        expect(['one', 'several', 'none', 'outside']).toContain(locate(places, { lat, lon }).kind)
      }),
    )
  })
})

/** From a point to the nearest square kilometre with land, by looking at all of them. */
const metresToLand = ({ easting, northing }: { easting: number; northing: number }): number => {
  const { grid } = places
  const beyond = (value: number, kilometre: number) =>
    Math.max(kilometre * 1000 - value, 0, value - (kilometre + 1) * 1000)
  let nearest = Infinity
  grid.cells.forEach((owners, at) => {
    if (owners === 0) return
    const north = beyond(northing, grid.firstNorthing + Math.floor(at / grid.columns))
    const east = beyond(easting, grid.firstEasting + (at % grid.columns))
    nearest = Math.min(nearest, Math.hypot(north, east))
  })
  return nearest
}
