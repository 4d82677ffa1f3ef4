import { describe, expect, it, vi } from 'vitest'
import { createSnapshot } from '../../../src/portal/snapshot'

describe('the snapshot of public content', () => {
  it('is read once for all who ask, and again when something changed', async () => {
    const load = vi.fn(() => Promise.resolve({ validUntil: null }))
    const snapshot = createSnapshot({ load, now: () => 0 })
    expect(snapshot.isReady()).toBe(false)
    const [one, other] = await Promise.all([snapshot.current(), snapshot.current()])
    expect(one).toBe(other)
    expect(snapshot.isReady()).toBe(true)
    snapshot.drop()
    await snapshot.current()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is read again at the moment it ends by itself, as when the regions change', async () => {
    let now = 99
    const load = vi.fn(() => Promise.resolve({ validUntil: now < 100 ? 100 : null }))
    const snapshot = createSnapshot({ load, now: () => now })
    await snapshot.current()
    await snapshot.current()
    expect(load).toHaveBeenCalledTimes(1)
    now = 100
    await Promise.all([snapshot.current(), snapshot.current()])
    await snapshot.current()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('a reading that failed is tried again by the next request', async () => {
    const load = vi.fn(() => Promise.resolve({ validUntil: null }))
    load.mockRejectedValueOnce(new Error('away'))
    const snapshot = createSnapshot({ load, now: () => 0 })
    await expect(snapshot.current()).rejects.toThrow('away')
    expect(snapshot.isReady()).toBe(false)
    await expect(snapshot.current()).resolves.toEqual({ validUntil: null })
  })
})
