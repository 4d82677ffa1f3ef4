/** The one cache of answers that somebody asked to keep on this phone. */
export const keptCache = 'gemt'

/** Takes away the kept answers and the worker that shows them. */
export async function forgetKept(): Promise<void> {
  if (!('caches' in globalThis)) return
  await caches.delete(keptCache)
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((worker) => worker.unregister()))
}
