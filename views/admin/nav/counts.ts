'use client'

import { useSyncExternalStore } from 'react'
import type { ReaderCounts } from '../../../src/referrals/inbox/workListTypes'
import { ask } from '../parts/ask'

const pollMs = 60_000

let latest: ReaderCounts | null = null
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** The counts of the navigation: as the page was drawn, then as they are asked for now and then. */
export function useCounts(initial: ReaderCounts): ReaderCounts {
  return useSyncExternalStore(
    subscribe,
    () => latest ?? initial,
    () => initial,
  )
}

/** A list that has just been fetched knows them before the next asking. */
export async function refreshCounts(): Promise<void> {
  const asked = await ask<ReaderCounts>('/api/inbox/counts')
  if (asked.ok) keep(asked.value)
}

function keep(counts: ReaderCounts): void {
  latest = counts
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    if (document.visibilityState === 'visible') void refreshCounts()
  }, pollMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    // Somebody else may be signed in when it is shown again.
    latest = null
  }
}
