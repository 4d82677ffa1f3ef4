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
  ])('%j', (text) => expect(holdsCpr(text)).toBe(true))

  test('wherever it stands in a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before.replace(/[\d\s]+$/u, '')} 241288-1234 ${after.replace(/^\d+/u, '')}`
        expect(holdsCpr(text)).toBe(true)
      }),
    )
  })
})

describe('not refused', () => {
  test.each([
    '01.02.26 14:30',
    '010226 kl. 1430',
    '01.02.26 kl. 14.30',
    '01.02.26 14.30',
    '23.11.2026 14.05',
    '23.11.2026 kl. 14.05',
    '23/11/2026, 14:05',
    '3-2-2026 9.30',
    '+45 00 12 34 56',
    '70 20 00 00',
    '116 111',
    'Storegade 1, 6700 Esbjerg',
    '991326-1234',
    '12345678901234',
    'CVR 13748136',
    '',
  ])('%j', (text) => expect(holdsCpr(text)).toBe(false))
})
