import type { Instant } from '../routing/types'

export type Snapshot<Content> = {
  /** The latest content; waits for it when something has just changed. */
  current: () => Promise<Content>
  /** Something changed: the next `current()` reads it again. */
  drop: () => void
  /** Whether content has been read, and the last reading did not fail. */
  isReady: () => boolean
}

/**
 * Keeps what was read until it is dropped, or until the moment it says itself. Requests that come
 * while it is being read wait for the one reading; a change that comes during a reading starts
 * another.
 */
export function createSnapshot<Content extends { validUntil: Instant | null }>({
  load,
  now,
}: {
  load: () => Promise<Content>
  now: () => Instant
}): Snapshot<Content> {
  let reading: Promise<Content> | null = null
  let validUntil: Instant | null = null
  let isReady = false

  function read(): Promise<Content> {
    const mine = load()
    reading = mine
    mine.then(
      (content) => {
        isReady = true
        if (reading === mine) ({ validUntil } = content)
      },
      () => {
        isReady = false
        // A failed reading is not kept: the next request tries again.
        if (reading === mine) reading = null
      },
    )
    return mine
  }

  return {
    current: () => {
      const hasEnded = validUntil !== null && validUntil <= now()
      if (hasEnded) validUntil = null
      return (hasEnded ? null : reading) ?? read()
    },
    drop: () => {
      reading = null
    },
    isReady: () => isReady,
  }
}
