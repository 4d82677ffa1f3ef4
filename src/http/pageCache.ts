import { LRUCache } from 'lru-cache'
import { encodeWell } from './encoding'
import { replaceBytes, sizeOf, type Entry } from './entry'

export type PageCache = {
  /** A kept, still valid page for exactly this URL; `undefined` = ask the router. */
  hit: (url: string) => Entry | undefined
  /** The page for `key`, rendered at most once however many ask at a time. */
  load: (key: string, render: () => Promise<Entry>) => Promise<Entry>
  /** Drops everything, also what is being rendered now: call it when public content changed. */
  clear: () => void
  stats: () => { pages: number; bytes: number; hits: number; renders: number }
}

/**
 * Pages as bytes, by canonical URL (path, language and normalised query in one). Hangs on the
 * server that made it, never on a module: the admin's bundle must not find a second, stale one.
 */
export function createPageCache({
  maxBytes = 64 * 1024 * 1024,
  now = Date.now,
}: { maxBytes?: number; now?: () => number } = {}): PageCache {
  const pages = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: sizeOf,
  })
  let rendering = new Map<string, Promise<Entry>>()
  let generation = 0
  let hits = 0
  let renders = 0
  const squeeze = createSqueezer((key, entry) => pages.peek(key) === entry)

  const hit = (url: string): Entry | undefined => {
    const entry = pages.get(url)
    if (entry === undefined) return undefined
    if (entry.validUntil !== null && entry.validUntil <= now()) {
      pages.delete(url)
      return undefined
    }
    hits += 1
    squeeze(url, entry)
    return entry
  }

  const load = (key: string, render: () => Promise<Entry>): Promise<Entry> => {
    const kept = hit(key)
    if (kept) return Promise.resolve(kept)
    const underWay = rendering.get(key)
    if (underWay) return underWay
    const startedIn = generation
    const flights = rendering
    const flight = render()
      .then((entry) => {
        renders += 1
        const isValid = entry.validUntil === null || entry.validUntil > now()
        // Content changed while this page was rendered: it may show the old, so nobody else gets it.
        if (startedIn === generation && entry.status === 200 && isValid) pages.set(key, entry)
        return entry
      })
      .finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }

  const clear = () => {
    generation += 1
    rendering = new Map()
    pages.clear()
  }

  const stats = () => ({ pages: pages.size, bytes: pages.calculatedSize, hits, renders })
  return { hit, load, clear, stats }
}

/** Keeps nothing and makes every page anew, also one that is asked for many times at once. */
export function noPageCache(): PageCache {
  let renders = 0
  return {
    hit: () => undefined,
    load: (_key, render) => {
      renders += 1
      return render()
    },
    clear: () => undefined,
    stats: () => ({ pages: 0, bytes: 0, hits: 0, renders }),
  }
}

/**
 * Compresses pages that are asked for again as small as they go, one at a time and off the event
 * loop, so that a burst of new pages never takes more than one core's background.
 */
function createSqueezer(isKept: (key: string, entry: Entry) => boolean) {
  const seen = new WeakSet<Entry>()
  const waiting: { key: string; entry: Entry }[] = []
  let isRunning = false

  const run = async () => {
    isRunning = true
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { key, entry } = job
      if (!isKept(key, entry)) continue
      replaceBytes(entry, 'br', await encodeWell(entry.bytes.identity, 'br'))
      replaceBytes(entry, 'gzip', await encodeWell(entry.bytes.identity, 'gzip'))
    }
    isRunning = false
  }

  return (key: string, entry: Entry) => {
    if (!entry.canCompress || seen.has(entry) || waiting.length >= 500) return
    seen.add(entry)
    waiting.push({ key, entry })
    if (!isRunning) void run()
  }
}
