import { existsSync, statSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isSqliteInUse } from '../../database'
import { pathOf } from '../../database/sqlite/path'
import { appError } from '../../errors'
import { flush } from '../files'
import type { Target } from '../types'
import { sqliteFile } from './copy'
import { summariseSqlite } from './tables'

/**
 * A database file to restore to. The new one is made and proved beside the old one and then takes
 * its place; the old one is kept under another name.
 *
 * @throws one line, when a portal uses it, or it holds something and may not be overwritten
 */
export function sqliteTarget({
  databaseUrl,
  from,
  overwrite,
}: {
  databaseUrl: string
  /** The folder of the backup. */
  from: string
  overwrite: boolean
}): Target {
  const file = pathOf(databaseUrl)
  const restoring = `${file}.restoring`
  refuseInUse(file)
  if (!overwrite && existsSync(file) && statSync(file).size > 0) {
    throw refuse(`${file} is there already; to put the backup in its place, say --overwrite.`)
  }
  const abandon = () => rm(restoring, { force: true })

  return {
    load: async () => {
      await mkdir(path.dirname(file), { recursive: true })
      await copyFile(path.join(from, sqliteFile), restoring)
      await chmod(restoring, 0o600)
      await flush(restoring)
    },
    tables: async () => summariseSqlite(restoring),
    finish: async () => {
      refuseInUse(file)
      const kept = existsSync(file) ? `${file}.before-restore` : null
      if (kept) await removeWithLog(kept)
      // A log that is left behind would be read as that of the new file.
      for (const part of parts) await moveIfThere(file + part, `${file}.before-restore${part}`)
      await rename(restoring, file)
      return kept
    },
    abandon,
    close: async () => undefined,
  }
}

/** @throws one line, when another process has the file open */
export function refuseInUse(file: string): void {
  if (!isInUse(file)) return
  throw refuse(`A portal is using ${file}. Stop it first.`)
}

/** A file that is no database any more is used by nobody, and a reason to restore one. */
function isInUse(file: string): boolean {
  try {
    return isSqliteInUse(`file:${file}`)
  } catch (error) {
    if (/SQLITE_(NOTADB|CORRUPT)/.test(String((error as { code?: unknown }).code))) return false
    throw error
  }
}

/** The file and, of one that was not closed well, its log and its index. */
const parts = ['', '-wal', '-shm']

async function removeWithLog(file: string): Promise<void> {
  for (const part of parts) await rm(file + part, { force: true })
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to)
}

function refuse(message: string) {
  return appError({ code: 'conflict', message })
}
