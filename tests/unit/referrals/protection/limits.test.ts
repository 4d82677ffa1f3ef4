import { describe, expect, it } from 'vitest'
import { createHourly, hourMs } from '../../../../src/referrals/protection/hourly'
import { protectionKeysOf } from '../../../../src/referrals/protection/keys'
import { createLimits, hourlyLimits } from '../../../../src/referrals/protection/limits'

const keys = protectionKeysOf('a-hash-key-for-tests')
const noon = Date.UTC(2026, 10, 25, 11)

describe('a count of the last hour', () => {
  it('knows what was noted within the hour, each key for itself', () => {
    const hourly = createHourly({ mostTimes: 10 })
    for (const minute of [0, 10, 59]) hourly.note('a', noon + minute * 60_000)
    hourly.note('b', noon + 59 * 60_000)
    expect(hourly.count('a', noon + 59 * 60_000)).toBe(3)
    expect(hourly.count('a', noon + hourMs)).toBe(2)
    expect(hourly.count('b', noon + hourMs)).toBe(1)
    expect(hourly.count('a', noon + 2 * hourMs)).toBe(0)
  })

  it('holds no more keys and no more times than it is told', () => {
    const hourly = createHourly({ mostKeys: 3, mostTimes: 2 })
    for (let i = 0; i < 9; i += 1) hourly.note('often', noon + i)
    expect(hourly.count('often', noon + 10)).toBe(2)
    for (const key of ['b', 'c', 'd']) hourly.note(key, noon + 20)
    // The one that was quiet longest is the one that went.
    expect(['often', 'b', 'c', 'd'].map((key) => hourly.count(key, noon + 30))).toEqual([
      0, 1, 1, 1,
    ])
  })
})

describe('the limits of an address', () => {
  const send = (limits: ReturnType<typeof createLimits>, count: number, at = noon) => {
    for (let i = 0; i < count; i += 1) {
      limits.letThrough({ address: 'a', formKey: `form ${at} ${i}`, now: at + i })
    }
  }

  it('let twenty forms an hour through, then ask for a proof, then for more', () => {
    const limits = createLimits(keys)
    const later = noon + 10 * 60_000
    send(limits, hourlyLimits.free - 1)
    expect(limits.demandOf('a', later)).toBe('nothing')
    send(limits, 1, later)
    expect(limits.demandOf('a', later + 1)).toBe('proof')
    expect(limits.demandOf('b', later + 1)).toBe('nothing')
    send(limits, hourlyLimits.easy - hourlyLimits.free, later + 2)
    expect(limits.demandOf('a', later + 100)).toBe('more')
    expect(limits.demandOf('a', later + 2 * hourMs)).toBe('nothing')
  })

  it('know a form that went through, for an hour', () => {
    const limits = createLimits(keys)
    limits.letThrough({ address: 'a', formKey: 'one', now: noon })
    expect(limits.isLetThrough('one', noon + 1)).toBe(true)
    expect(limits.isLetThrough('two', noon + 1)).toBe(false)
    expect(limits.isLetThrough('one', noon + hourMs)).toBe(false)
  })

  it('count words and withdrawals apart', () => {
    const limits = createLimits(keys)
    for (let i = 0; i < hourlyLimits.words; i += 1) {
      expect(limits.mayDo('words', 'a', noon + i)).toBe(true)
    }
    expect(limits.mayDo('words', 'a', noon + 100)).toBe(false)
    expect(limits.mayDo('withdrawals', 'a', noon + 100)).toBe(true)
    expect(limits.mayDo('words', 'b', noon + 100)).toBe(true)
    expect(limits.mayDo('words', 'a', noon + hourMs + 100)).toBe(true)
  })
})

describe('what an address is known by', () => {
  const { addressKey } = createLimits(keys)

  it('is a keyed hash: it holds no address, and another secret gives another', () => {
    expect(addressKey('192.0.2.7')).not.toContain('192')
    expect(addressKey('192.0.2.7')).toMatch(/^[\w-]{43}$/)
    const other = createLimits(protectionKeysOf('another-hash-key'))
    expect(other.addressKey('192.0.2.7')).not.toBe(addressKey('192.0.2.7'))
  })

  it.each([
    ['the same address', '192.0.2.7', '192.0.2.7', true],
    ['a neighbour', '192.0.2.7', '192.0.2.8', false],
    ['IPv4 written as IPv6', '192.0.2.7', '::ffff:192.0.2.7', true],
    ['one /56 of IPv6', '2001:db8:1:100::1', '2001:db8:1:1ff:2::3', true],
    ['two /56 of IPv6', '2001:db8:1:100::1', '2001:db8:1:200::1', false],
  ])('%s', (_name, one, other, isSame) => {
    expect(addressKey(one) === addressKey(other)).toBe(isSame)
  })

  it('is something also when there is no address', () => {
    expect(addressKey(undefined)).toMatch(/^[\w-]{43}$/)
  })
})

it('each purpose has a secret of its own', () => {
  expect(new Set(Object.values(keys)).size).toBe(Object.keys(keys).length)
})
