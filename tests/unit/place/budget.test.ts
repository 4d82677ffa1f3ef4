import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { loadPlaces, locate } from '../../../src/place'
import { places } from './places'

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity

const millisecondsOf = (work: () => void): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

describe('the budget of finding a place', () => {
  it('is 0.2 ms for what people write, in the middle', () => {
    const texts = [
      ...places.municipalities.map(({ officialName }) => officialName),
      ...[...places.postcodes.values()].map(({ code, town }) => `Storegade 1, ${code} ${town}`),
      ...places.municipalities.map(({ name }) => `${name.slice(0, 3)}${name.slice(4)}`),
    ]
    const spent = texts.map((text) => millisecondsOf(() => locate(places, { text })))
    expect(medianOf(spent)).toBeLessThan(0.2)
  })

  it('is 300 ms to read and compile the data, the quickest of five', () => {
    const spent = Array.from({ length: 5 }, () => millisecondsOf(() => loadPlaces()))
    expect(Math.min(...spent)).toBeLessThan(300)
  })

  it('is 15 MB of memory', () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    const used = () => {
      collectGarbage()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    const before = used()
    const held = loadPlaces()
    expect((used() - before) / 1e6).toBeLessThan(15)
    expect(held.byCode.size).toBe(99)
  })
})
