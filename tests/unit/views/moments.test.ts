import { describe, expect, it } from 'vitest'
import {
  comingMoment,
  momentText,
  passedDay,
  passedMoment,
} from '../../../views/portal/words/moments'

const now = Date.parse('2026-11-23T13:05:00Z')
const day = 86_400_000
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a moment in words', () => {
  it('to come', () => {
    expect(plain(comingMoment(now, now, 'da'))).toBe('i dag kl. 14.05')
    expect(plain(comingMoment(now + 4 * day, now, 'da'))).toBe('fredag kl. 14.05')
    expect(comingMoment(now + day, now, 'en')).toBe('tomorrow at 14:05')
  })

  it('past: a weekday alone would be read as one to come', () => {
    expect(plain(passedMoment(now - day, now, 'da'))).toBe('i går kl. 14.05')
    expect(plain(passedMoment(now - 4 * day, now, 'da'))).toBe('19. november 2026 kl. 14.05')
    expect(passedMoment(now - 4 * day, now, 'en')).toBe('19 November 2026 at 14:05')
  })

  it('either', () => {
    expect(plain(momentText(now + 1, now, 'da'))).toBe('i dag kl. 14.05')
    expect(plain(momentText(now - day, now, 'da'))).toBe('i går kl. 14.05')
  })

  it('as a day alone', () => {
    expect(passedDay(now, now, 'en')).toBe('today')
    expect(passedDay(now - 15 * 3_600_000, now, 'da')).toBe('i går')
    expect(passedDay(now - 9 * day, now, 'da')).toBe('14. november 2026')
  })
})
