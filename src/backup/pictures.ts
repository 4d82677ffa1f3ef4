import { chmod, copyFile, mkdir, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from './files'

/** Where uploads lie, in `DATA_DIR` and in a backup alike. */
export const picturesFolder = 'media'

/**
 * Copies the files of a folder that the other one does not have yet, or has in another state.
 * Called before and after the database is copied: what a row of the copy names has been written
 * before the row was, and what was deleted with its row meanwhile was caught the first time.
 */
export async function copyNewFiles({ from, to }: { from: string; to: string }): Promise<void> {
  for (const name of await filesIn(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)]
    if (await isSame(source, target)) continue
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    try {
      const { atime, mtime } = await stat(source)
      await copyFile(source, target)
      await chmod(target, 0o600)
      await utimes(target, atime, mtime)
    } catch (error) {
      // Deleted since the folder was listed.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

async function isSame(source: string, target: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(source), stat(target)])
    const isSameTime = Math.abs(one.mtimeMs - other.mtimeMs) < 2
    return one.size === other.size && isSameTime
  } catch {
    return false
  }
}
