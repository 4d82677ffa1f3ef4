export type Snapshot<Content> = {
  /** The latest content; waits for it when something has just changed. */
  current: () => Promise<Content>
  /** Something changed: the next `current()` reads it again. */
  drop: () => void
  /** Whether content has been read, and the last reading did not fail. */
  isReady: () => boolean
}

/**
 * Keeps what was read until it is dropped. Requests that come while it is being read wait for the
 * one reading; a change that comes during a reading starts another.
 */
export function createSnapshot<Content>(load: () => Promise<Content>): Snapshot<Content> {
  let reading: Promise<Content> | null = null
  let isReady = false

  function read(): Promise<Content> {
    const mine = load()
    reading = mine
    mine.then(
      () => {
        isReady = true
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
    current: () => reading ?? read(),
    drop: () => {
      reading = null
    },
    isReady: () => isReady,
  }
}
