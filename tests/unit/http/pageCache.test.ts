import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { toEntry, type Entry } from '../../../src/http/entry'
import { htmlPage } from '../../../src/http/page'
import { createPageCache, noPageCache } from '../../../src/http/pageCache'

const entryOf = (text: string, validUntil: number | null = null, status = 200): Entry =>
  toEntry({ page: htmlPage(text, { validUntil, status }), headers: [], hasEtag: true })

const textOf = (entry: Entry | undefined) => entry?.bytes.identity.toString()

describe('page cache', () => {
  it('renders once for sixteen who ask at a time', async () => {
    const cache = createPageCache()
    let renders = 0
    const render = async () => {
      renders += 1
      await pause(5)
      return entryOf('page')
    }
    const all = await Promise.all(Array.from({ length: 16 }, () => cache.load('/a', render)))
    expect(renders).toBe(1)
    expect(new Set(all).size).toBe(1)
    expect(textOf(cache.hit('/a'))).toBe('page')
  })

  it('forgets everything at a change', async () => {
    const cache = createPageCache()
    await cache.load('/a', async () => entryOf('old'))
    cache.clear()
    expect(cache.hit('/a')).toBeUndefined()
  })

  it('neither keeps nor shares what was being rendered when the change came', async () => {
    const cache = createPageCache()
    let finish = (_: Entry) => {}
    const slow = cache.load('/a', () => new Promise<Entry>((resolve) => (finish = resolve)))
    cache.clear()
    const fresh = cache.load('/a', async () => entryOf('new'))
    finish(entryOf('old'))
    expect(textOf(await slow)).toBe('old')
    expect(textOf(await fresh)).toBe('new')
    expect(textOf(cache.hit('/a'))).toBe('new')
  })

  it('lets a slow old render neither end nor replace a newer one', async () => {
    const cache = createPageCache()
    const finish: ((entry: Entry) => void)[] = []
    const render = () => new Promise<Entry>((resolve) => finish.push(resolve))
    const old = cache.load('/a', render)
    cache.clear()
    const first = cache.load('/a', render)
    finish[0]?.(entryOf('old'))
    await old
    const second = cache.load('/a', render)
    expect(finish).toHaveLength(2)
    finish[1]?.(entryOf('new'))
    expect(textOf(await first)).toBe('new')
    expect(await second).toBe(await first)
  })

  it('lets an answer live no longer than it is true', async () => {
    let now = 1000
    const cache = createPageCache({ now: () => now })
    await cache.load('/a', async () => entryOf('open', 2000))
    expect(textOf(cache.hit('/a'))).toBe('open')
    now = 2000
    expect(cache.hit('/a')).toBeUndefined()
    await cache.load('/b', async () => entryOf('over', 1500))
    expect(cache.hit('/b')).toBeUndefined()
  })

  it('keeps no errors, neither thrown nor answered', async () => {
    const cache = createPageCache()
    await expect(cache.load('/a', () => Promise.reject(new Error('broken')))).rejects.toThrow()
    await cache.load('/b', async () => entryOf('gone', null, 404))
    expect(cache.hit('/a') ?? cache.hit('/b')).toBeUndefined()
    expect(textOf(await cache.load('/a', async () => entryOf('well')))).toBe('well')
  })

  it('is bounded in bytes', async () => {
    const cache = createPageCache({ maxBytes: 200_000 })
    for (let i = 0; i < 100; i += 1) {
      await cache.load(`/${i}`, async () => entryOf(`${i}`.repeat(4000)))
    }
    expect(cache.stats().bytes).toBeLessThanOrEqual(200_000)
    expect(cache.hit('/0')).toBeUndefined()
    expect(cache.hit('/99')).toBeDefined()
  })

  it('compresses well in the background what is asked for again', async () => {
    const cache = createPageCache()
    const text = Array.from({ length: 3000 }, (_, i) => `<li>dør ${i * 7919}</li>`).join('')
    const entry = await cache.load('/a', async () => entryOf(text))
    expect(entry.bytes.br).toBeUndefined()
    cache.hit('/a')
    await expect.poll(() => entry.bytes.gzip?.length, { timeout: 5000 }).toBeGreaterThan(0)
    const { encodeNow } = await import('../../../src/http/encoding')
    expect(entry.bytes.br?.length).toBeLessThan(encodeNow(Buffer.from(text), 'br').length)
  })
})

it('switched off, makes every page anew, also for many who ask at a time', async () => {
  const cache = noPageCache()
  const render = async () => entryOf('page')
  await Promise.all(Array.from({ length: 16 }, () => cache.load('/a', render)))
  expect(cache.hit('/a')).toBeUndefined()
  expect(cache.stats()).toEqual({ pages: 0, bytes: 0, hits: 0, renders: 16 })
})
