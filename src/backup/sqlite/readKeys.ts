import Database from 'libsql'
import { appError } from '../../errors'
import type { KeyRow } from '../../keys'
import { openSqliteKeys } from '../../keys/sqlite'

/** As many tries as it takes on any portal; each lasts as long as reading the keys. */
const tries = 200

/**
 * The keys as they lay at the moment that `hold` fixes in the data. The two files have no common
 * transaction, so the key store's own counter of changes is read before the moment and after the
 * keys: where it stands still, nothing was put or destroyed in between; else all is done again.
 */
export async function readAtOnce({
  keysPath,
  hold,
  release,
}: {
  /** `null`: there are no keys to read, only the moment to hold. */
  keysPath: string | null
  hold: () => Promise<void>
  release: () => void
}): Promise<KeyRow[]> {
  if (keysPath === null) {
    await hold()
    return []
  }
  const store = await openSqliteKeys(keysPath)
  const watch = new Database(keysPath, {})
  const changes = watch.prepare('PRAGMA data_version')
  const counted = () => (changes.get() as { data_version: number }).data_version
  try {
    for (let left = tries; left > 0; left -= 1) {
      const before = counted()
      await hold()
      const keys = await store.list({ after: null, limit: Number.MAX_SAFE_INTEGER })
      if (counted() === before) return keys
      release()
    }
  } finally {
    watch.close()
    await store.close()
  }
  throw appError({ code: 'busy', message: 'The key store changes too fast to be copied.' })
}
