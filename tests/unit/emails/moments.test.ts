import { expect, it } from 'vitest'
import { momentOf } from '../../../views/emails/moments'

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
const now = Date.parse('2026-11-23T11:00:00Z')
const at = (iso: string, lang: 'da' | 'en' = 'da') => momentOf(Date.parse(iso), { now, lang })

it('is near in a subject and exact in the text, in Danish time', () => {
  const today = at('2026-11-23T15:00:00Z')
  expect(plain(today?.near)).toBe('i dag kl. 16.00')
  expect(plain(today?.exact)).toBe('mandag den 23. november kl. 16.00')
  expect(plain(at('2026-11-24T08:30:00Z')?.near)).toBe('i morgen kl. 9.30')
  expect(plain(at('2026-11-26T08:00:00Z')?.near)).toBe('torsdag kl. 9.00')
  expect(plain(at('2026-07-06T06:00:00Z')?.exact)).toBe('mandag den 6. juli kl. 8.00')
})

it('is said in English as well', () => {
  const today = at('2026-11-23T15:00:00Z', 'en')
  expect(today?.near).toBe('today at 16:00')
  expect(today?.exact).toBe('Monday 23 November at 16:00')
})

it('names a day that is gone by its date', () => {
  const gone = at('2026-11-20T15:00:00Z')
  expect(gone?.isPast).toBe(true)
  expect(plain(gone?.near)).toBe('fredag den 20. november kl. 16.00')
  expect(plain(at('2026-11-23T08:00:00Z')?.near)).toBe('i dag kl. 9.00')
})

it('is nothing where there is none', () => {
  expect(momentOf(null, { now, lang: 'da' })).toBeNull()
})
