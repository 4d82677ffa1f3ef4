import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/place'
import { notMisspelt } from '../../../src/place/aliases'
import { compileOneErrorIndex, isOneErrorApart } from '../../../src/place/oneError'
import { plain } from '../../../src/place/spelling'
import { codesOf, places } from './places'

const errorsIn = (word: string): string[] => {
  const errors: string[] = []
  for (let at = 0; at <= word.length; at += 1) {
    const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
    for (const other of 'abcdefghijklmnopqrstuvwxyz') errors.push(before + other + letter + after)
    if (letter === '') continue
    for (const other of 'abcdefghijklmnopqrstuvwxyzæøå') errors.push(before + other + after)
    errors.push(before + after, before + after.slice(0, 1) + letter + after.slice(1))
  }
  return errors
}

describe('one typing error', () => {
  it('in the name of a municipality still finds it, or a place that is called just that', () => {
    let tried = 0
    const lost: string[] = []
    for (const { code, name } of places.municipalities.filter(({ name }) => name.length >= 5)) {
      for (const text of new Set(errorsIn(name.toLowerCase()))) {
        tried += 1
        const located = locate(places, { text })
        const isNamed = located.kind === 'one' && located.place.why === 'town'
        const isSeveralNamed = located.kind === 'several' && located.places[0]?.why === 'town'
        if (isNamed || isSeveralNamed || notMisspelt.has(text)) continue
        if (!codesOf(located).includes(code)) lost.push(text)
      }
    }
    expect(tried).toBeGreaterThan(40_000)
    // The letters that were hit come to read as x and aa.
    expect(lost).toEqual(['gladsaåe', 'slaåelse', 'haåerslev', 'mariaåerfjord'])
  })

  it('says that it was one', () => {
    expect(locate(places, { text: 'Esbjreg' })).toEqual({
      kind: 'one',
      place: {
        kommunekode: '0561',
        name: 'Esbjerg',
        slug: 'esbjerg',
        why: 'spelling',
        matched: 'Esbjerg Kommune',
      },
    })
  })

  it('is not looked for in names of four letters', () => {
    for (const text of ['Rib', 'Ribee', 'Kge', 'Køgge', 'Nib']) {
      expect(locate(places, { text }), text).toEqual({ kind: 'none' })
    }
  })

  it('offers all names that are as near', () => {
    const located = locate(places, { text: 'Helsinger' })
    expect(located).toMatchObject({ kind: 'several' })
    expect(codesOf(located)).toEqual(['0217', '0270', '0219'])
  })

  it('is weaker than the right spelling of another name', () => {
    expect(codesOf(locate(places, { text: 'Haslev' }))).toEqual(places.postcodes.get('4690')?.codes)
    expect(codesOf(locate(places, { text: 'Hasle' }))).toEqual(['0400'])
  })
})

describe('no two names', () => {
  it('become the same without dots and rings', () => {
    const names = new Set([
      ...[...places.byCode.values()].map(({ name }) => name),
      ...[...places.postcodes.values()].map(({ town }) => town),
    ])
    const fold = (name: string) =>
      plain(name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa'))
    expect(new Set([...names].map(fold)).size).toBe(names.size)
  })
})

describe('isOneErrorApart', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

  it('agrees with the full table of edits', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneErrorApart(a, b)).toBe(distance(a, b) <= 1)
      }),
      { numRuns: 5000 },
    )
  })

  it('is what the index finds, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        const index = compileOneErrorIndex(words.map((each) => ({ word: each, value: each })))
        expect(index.find(typed)).toEqual(words.filter((each) => distance(typed, each) <= 1))
      }),
      { numRuns: 500 },
    )
  })
})

/** Optimal string alignment distance, computed the long way. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = rows[i] ?? []
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      )
    }
  }
  return at(a.length, b.length)
}
