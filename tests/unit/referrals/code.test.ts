import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCode, readCode } from '../../../src/referrals/code'

const alphabet = [...'ACDEFHJKMNPQRTVWXY34679']
const position = fc.constantFrom(0, 1, 2, 4, 5, 6)

describe('a receipt code', () => {
  it('is six signs in two halves, none of which looks like another', () => {
    const codes = Array.from({ length: 2000 }, newCode)
    for (const code of codes) {
      expect(code).toMatch(/^[ACDEFHJKMNPQRTVWXY34679]{3}-[ACDEFHJKMNPQRTVWXY34679]{3}$/)
      expect(readCode(code)).toBe(code)
    }
    expect(new Set(codes).size).toBeGreaterThan(1990)
  })

  it('is read however it is written down', () => {
    const code = newCode()
    for (const typed of [
      code.toLowerCase(),
      code.replace('-', ''),
      ` ${code.replace('-', ' – ')} `,
    ]) {
      expect(readCode(typed)).toBe(code)
    }
  })

  it('with one wrong sign is no code', () => {
    fc.assert(
      fc.property(position, fc.constantFrom(...alphabet), (at, sign) => {
        const code = newCode()
        const wrong = code.slice(0, at) + sign + code.slice(at + 1)
        expect(readCode(wrong)).toBe(wrong === code ? code : null)
      }),
    )
  })

  it('with two signs that changed places is no code', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const code = newCode()
        const signs = [...code]
        ;[signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? '']
        const changed = signs.join('')
        expect(readCode(changed)).toBe(changed === code ? code : null)
      }),
    )
  })

  it('is never found in anything else, and nothing makes it throw', () => {
    for (const text of ['', '-', 'AAA-AA', 'AAA-AAAA', 'BBB-888', '000-000', 'æøå-æøå']) {
      expect(readCode(text)).toBeNull()
    }
    fc.assert(fc.property(fc.string(), (text) => void readCode(text)))
  })
})
