import { keptCache } from './kept'

/** "Gem på telefonen": only on an explicit tap, and said to be visible to others. */
export function offerToKeep(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]')
  const status = document.querySelector('[data-save-status]')
  if (!button || !status || !('serviceWorker' in navigator) || !('caches' in window)) return
  for (const part of document.querySelectorAll<HTMLElement>('[data-save-row],[data-save-hint]')) {
    part.hidden = false
  }
  button.addEventListener('click', async () => {
    try {
      const time = timeInWords()
      await keepThisPage(time)
      status.textContent = (button.dataset.saved ?? '').replace('{time}', time)
    } catch {
      status.textContent = button.dataset.failed ?? ''
    }
  })
}

/** Keeps this answer as the server gives it now, with the time on it, and what it is drawn with. */
async function keepThisPage(time: string): Promise<void> {
  const page = location.pathname + location.search
  const response = await fetch(page)
  if (!response.ok) throw new Error('not kept')
  const copy = new DOMParser().parseFromString(await response.text(), 'text/html')
  const note = copy.querySelector<HTMLElement>('[data-saved-note]')
  if (note) {
    note.hidden = false
    note.textContent = (note.dataset.text ?? '').replace('{time}', time)
  }
  const headers = new Headers(response.headers)
  // The bytes are no longer those the server compressed and counted.
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
  const cache = await caches.open(keptCache)
  await cache.addAll(drawnWith())
  await cache.put(
    page,
    new Response(`<!DOCTYPE html>${copy.documentElement.outerHTML}`, { headers }),
  )
  await navigator.serviceWorker.register('/sw.js')
  await navigator.serviceWorker.ready
}

function drawnWith(): string[] {
  const found = document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>(
    'link[rel=stylesheet],link[rel=preload],link[rel=icon],script[src]',
  )
  return [...found].map((element) => element.href || element.src)
}

/** `23. november kl. 14.05`. */
function timeInWords(): string {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'da-DK'
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date())
}
