import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The absolute path in `file:./data/portal.db` or `file:///srv/portal.db`.
 *
 * @throws when it names no file: in memory, the two connections would see two databases
 */
export function pathOf(url: string): string {
  if (!url.startsWith('file:')) throw new Error('A SQLite address begins with "file:".')
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  if (path === '' || path.startsWith(':memory:') || path.includes('?')) {
    throw new Error('A SQLite address is "file:" and the path of a file, nothing else.')
  }
  return resolve(path)
}
