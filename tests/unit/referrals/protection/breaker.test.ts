import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { createBreaker } from '../../../../src/referrals/protection/breaker'
import { createLimits, hourlyLimits } from '../../../../src/referrals/protection/limits'
import { protectionKeysOf } from '../../../../src/referrals/protection/keys'
import { demandNow } from '../../../../src/referrals/protection/protection'
import { tellSecretariat } from '../../../../src/referrals/protection/tellSecretariat'

const minute = 60_000
const noon = Date.UTC(2026, 10, 25, 11)
const settings = { most: 5, windowMs: 10 * minute, openMs: 30 * minute }
const note = (breaker: ReturnType<typeof createBreaker>, count: number, at: number) => {
  for (let i = 0; i < count; i += 1) breaker.note(at)
}

describe('the breaker', () => {
  it('stays shut for as many as there may be, however long it goes on', () => {
    const breaker = createBreaker(settings)
    for (let i = 0; i < 20; i += 1) note(breaker, 5, noon + i * 10 * minute)
    expect(breaker.demand(noon + 200 * minute)).toBe('nothing')
    expect(breaker.unsaid(noon + 200 * minute)).toBeNull()
  })

  it('opens for half an hour after the last time there were too many', () => {
    const breaker = createBreaker(settings)
    note(breaker, 6, noon)
    expect(breaker.demand(noon)).toBe('proof')
    expect(breaker.demand(noon + 30 * minute - 1)).toBe('proof')
    expect(breaker.demand(noon + 30 * minute)).toBe('nothing')
    note(breaker, 6, noon + 40 * minute)
    expect(breaker.demand(noon + 69 * minute)).toBe('proof')
  })

  it('demands more in a crowd, and less again when it has thinned out', () => {
    const breaker = createBreaker(settings)
    note(breaker, 15, noon)
    expect(breaker.demand(noon)).toBe('proof')
    note(breaker, 1, noon)
    expect(breaker.demand(noon)).toBe('more')
    expect(breaker.demand(noon + 10 * minute)).toBe('proof')
  })

  it('has one message for an opening, and one again when it goes on for half an hour', () => {
    const breaker = createBreaker(settings)
    // Nearly half past, so that the clock's own half hour changes soon after.
    const start = noon + 29 * minute
    note(breaker, 6, start)
    const key = breaker.unsaid(start)
    expect(key).toMatch(/^referral-breaker:\d+$/)
    breaker.said(key ?? '')
    for (let i = 1; i < 30; i += 1) {
      note(breaker, 3, start + i * minute)
      expect(breaker.unsaid(start + i * minute)).toBeNull()
    }
    note(breaker, 3, start + 31 * minute)
    const next = breaker.unsaid(start + 31 * minute)
    expect(next).not.toBeNull()
    expect(next).not.toBe(key)
  })

  it('is named by the half hour, so that several processes have one message', () => {
    const keys = [noon, noon + 9 * minute].map((at) => {
      const breaker = createBreaker(settings)
      note(breaker, 6, at)
      return breaker.unsaid(at)
    })
    expect(keys[0]).toBe(keys[1])
  })
})

it('whichever of the two demands more decides, and says why', () => {
  const limits = createLimits(protectionKeysOf('a-hash-key-for-tests'))
  const breaker = createBreaker(settings)
  const now = () => demandNow({ limits, breaker }, 'a', noon)
  expect(now().demand).toBe('nothing')
  note(breaker, 6, noon)
  expect(now()).toEqual({ demand: 'proof', reason: 'portal' })
  for (let i = 0; i < hourlyLimits.easy; i += 1) {
    limits.letThrough({ address: 'a', formKey: `form ${i}`, now: noon })
  }
  expect(now()).toEqual({ demand: 'more', reason: 'address' })
})

it('a message that cannot be put in the outbox stops nobody, and is tried again', async () => {
  const breaker = createBreaker(settings)
  note(breaker, 6, noon)
  const error = vi.fn()
  const broken = { db: null, logger: { error } } as unknown as Payload
  await tellSecretariat({ payload: broken, breaker, now: noon })
  expect(error).toHaveBeenCalledOnce()
  expect(breaker.unsaid(noon)).toMatch(/^referral-breaker:/)
})
