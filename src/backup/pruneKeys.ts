import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { momentOf, unfinished } from './folders'

/** Days that a backup of keys may live, and no longer: a key destroyed in the portal lives on in it. */
export const longestKeyDays = 14

/**
 * Deletes backups of keys that are older than so many days, also one that broke off.
 *
 * @returns how many were deleted
 */
export async function pruneKeys({
  folder,
  days,
  now,
}: {
  folder: string
  days: number
  /** Milliseconds since 1970. */
  now: number
}): Promise<number> {
  if (!existsSync(folder)) return 0
  const names = (await readdir(folder)).filter((name) => {
    const stamp = name.startsWith(prefix) ? name.slice(prefix.length).replace(unfinished, '') : ''
    return now - momentOf(stamp) > days * dayMs
  })
  for (const name of names) await rm(path.join(folder, name), { recursive: true })
  return names.length
}

const prefix = 'keys-'
const dayMs = 24 * 60 * 60 * 1000
