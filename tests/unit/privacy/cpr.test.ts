import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsCpr } from '../../../src/privacy/cpr'

describe('refused', () => {
  test.each([
    '010226-1430',
    '0102261430',
    '010226 1430',
    '01 02 26 1430',
    '01.02.26-1430',
    '010226–1430',
    '010226 - 1430',
    '01/02/26/1430',
    '0 1 0 2 2 6 1 4 3 0',
    '010226\u00a01430',
    '０１０２２６－１４３０',
    '01\u200b0226-1430',
    'hendes nummer er 311299-4321, tror jeg',
    '610226-1430',
    '910112-0000',
    '010226\n1430',
    'set 23.11.2026 14.05, nummer 010226-1430',
    '23.11.20 26 14',
    '010190,1234',
    '010190, 1234',
    '010190+1234',
    '(010190)1234',
    '010190 (1234)',
    '010190    1234',
    '010190\r\n\r\n1234',
    '01.01.90, 1234',
    '010190, 1234 Jens Hansen',
    '01.01.90-1234 Jens Hansen',
    '01 01 90 12 34',
    '01.01.901234',
    '0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣-1234',
    '3 01 02 26 1430 2',
    'nr. 12 0102261430',
    'kl. 14.30 01.02.90-1234',
    '12. 01.02.90-1234',
    'set 12.05.26, 6700 Esbjerg, nummer 010226-1430',
    '20 11 10 22, 010226-1430',
  ])('%j', (text) => expect(holdsCpr(text)).toBe(true))

  test('wherever it stands in a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before.replace(/[\d\s]+$/u, '')} 241288-1234 ${after.replace(/^\d+/u, '')}`
        expect(holdsCpr(text)).toBe(true)
      }),
    )
  })

  test('with any dash, sign or space between, and what is not seen inside', () => {
    const between = fc.constantFrom(...dashes, ...signs, ...spaces)
    const unseen = fc.array(fc.constantFrom('', ...invisible), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(
        aDate,
        aSerial,
        between,
        unseen,
        fc.boolean(),
        (date, serial, gap, marks, wide) => {
          const shown = wide ? fullWidth(date + gap + serial) : date + gap + serial
          const text = [...shown].map((sign, index) => sign + (marks[index] ?? '')).join('')
          expect(holdsCpr(text)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('not refused', () => {
  test.each([
    '01.02.26 14:30',
    '01.02.26, 14:30',
    '01.02.26 (14.30)',
    '01.02.26 – 14:30',
    '01.02.26 14.30-15.30',
    '010226 kl. 1430',
    '01.02.26 kl. 14.30',
    '01.02.26 14.30',
    '23.11.2026 14.05',
    '23.11.2026 kl. 14.05',
    '23/11/2026, 14:05',
    '3-2-2026 9.30',
    '12.05.2026 14 mand',
    '12.05.2026, 6700 Esbjerg',
    'Set 12.05.26, 6700 Esbjerg',
    '12.05.11, 14, 6700 Esbjerg',
    'Storegade 12, 6700 Esbjerg, 12.05.26',
    '+45 00 12 34 56',
    '+45 12 34 56 78',
    '70 20 00 00',
    '12 11 22 33, 22 år',
    '12112233 22 år',
    '20 11 10 22, 6700 Esbjerg',
    '10 11 12 13 14:30',
    '116 111',
    'Storegade 1, 6700 Esbjerg',
    '55.4765, 8.4594',
    '991326-1234',
    '12345678901234',
    'CVR 13748136',
    '',
  ])('%j', (text) => expect(holdsCpr(text)).toBe(false))

  test('two phone numbers, one after the other, however they are written', () => {
    const digits = fc.stringMatching(/^[1-9]\d{7}$/)
    const between = fc.constantFrom(' ', ', ', ' / ', '\n', ' og ', ' +45 ', ', +45 ', '; ')
    const country = fc.constantFrom('', '+45 ')
    const written = fc.constantFrom(/(..)(..)(..)(..)/, /(....)(....)/, /(..)(...)(...)/, /(.{8})/)
    fc.assert(
      fc.property(digits, digits, between, country, written, (one, other, gap, code, shape) => {
        const parts = (number: string) => (shape.exec(number) ?? []).slice(1).join(' ')
        expect(holdsCpr(`Ring ${code}${parts(one)}${gap}${parts(other)}.`)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a date, and a time of day or an address after it', () => {
    const after = fc.constantFrom(' 14:30', ' 09.15', ', 23.59', ', 6700 Esbjerg', ' kl. 1430')
    const dated = aDate.map((date) => (/(..)(..)(..)/.exec(date) ?? []).slice(1).join('.'))
    fc.assert(
      fc.property(dated, after, (date, rest) => {
        expect(holdsCpr(`Set ${date}${rest} ved stationen`)).toBe(false)
      }),
    )
  })

  test('a date with its year in full, whatever number follows', () => {
    const sign = fc.constantFrom('.', '/', '-')
    const year = fc.integer({ min: 1930, max: 2030 })
    const number = fc.integer({ min: 10, max: 9_999 })
    fc.assert(
      fc.property(aDate, sign, year, number, (date, between, full, rest) => {
        const dated = [date.slice(0, 2), date.slice(2, 4), full].join(between)
        expect(holdsCpr(`${dated} ${rest} Esbjerg`)).toBe(false)
      }),
    )
  })
})

/** DDMMYY, the day as it is or + 60 as in a replacement number. */
const aDate = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 61, max: 91 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''))
const aSerial = fc.stringMatching(/^\d{4}$/)

const dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212']
const signs = ['', ',', '+', '.', '/', ':', ';', '_', '·', '*', '|', '~', '=', ' - ', ')', ' (']
const spaces = [' ', '    ', '\n', '\r\n', '\t', '\u00a0', '\u2009', '\u3000']
const invisible = [
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2069'],
]

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
}
