import { usePathname } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { inboxPath, referralHref, referralIn } from '../links'

const listeners = new Set<() => void>()

/**
 * Which referral the address opens. The address itself is asked: Next's router learns of one that is
 * pushed only after its own effects have run, and a first press may come before that.
 */
export function useChosen(): string | null {
  // Read on the server; in the browser it draws anew when the router leads elsewhere.
  const pathname = usePathname()
  return useSyncExternalStore(
    subscribe,
    () => referralIn(window.location.pathname),
    () => referralIn(pathname),
  )
}

/** Opens a referral, or the list alone, in the address; what the list is filtered by stays. */
export function choose(id: string | null): void {
  const path = id === null ? inboxPath : referralHref(id)
  window.history.pushState(null, '', `${path}${window.location.search}`)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}
