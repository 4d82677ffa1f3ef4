import type { Directory } from '../../routing/directory'

export type DirectorySnapshot = {
  /** The directory of the latest content; waits for it when content has just changed. */
  current: () => Promise<Directory>
  /** Content changed: the next `current()` reads it again. */
  drop: () => void
  /** Whether a directory has been compiled and none failed since. */
  isReady: () => boolean
}

/**
 * Keeps one compiled directory until content changes. Requests that come while it is being read
 * wait for the one reading; a change that comes during a reading starts another.
 */
export function createSnapshot(load: () => Promise<Directory>): DirectorySnapshot {
  let reading: Promise<Directory> | null = null
  let isReady = false

  function read(): Promise<Directory> {
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
