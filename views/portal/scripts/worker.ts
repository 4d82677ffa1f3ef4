import { keptCache } from './kept'

/** What this worker needs of its global; the compiler's worker types clash with those of a page. */
type WorkerScope = {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}
type LifeEvent = { waitUntil(work: Promise<unknown>): void }
type FetchEvent = { request: Request; respondWith(answer: Promise<Response>): void }

/** A network that does not answer within this is no network. */
const patienceMs = 8000
const worker = self as unknown as WorkerScope

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  const isPage = request.mode === 'navigate' && !/^\/(admin|api)(\/|$)/.test(pathname)
  const isOurs = origin === location.origin && request.method === 'GET'
  if (isOurs && (isPage || pathname.startsWith('/assets/'))) {
    event.respondWith(fromNetwork(request).catch(() => fromKept(request)))
  }
})

function fromNetwork(request: Request): Promise<Response> {
  return Promise.race([
    fetch(request),
    new Promise<never>((_, reject) => setTimeout(reject, patienceMs)),
  ])
}

/** The very page, else the answer that was kept: without a network any open door is better. */
async function fromKept(request: Request): Promise<Response> {
  const cache = await caches.open(keptCache)
  const exact = await cache.match(request, { ignoreVary: true })
  if (exact || request.mode !== 'navigate') return exact ?? Response.error()
  const keys = await cache.keys()
  const page = keys.filter(({ url }) => !url.includes('/assets/')).at(-1)
  return (page && (await cache.match(page, { ignoreVary: true }))) ?? Response.error()
}
