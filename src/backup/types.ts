import type { KeyRow } from '../keys'
import type { Manifest, Tables } from './manifest'

/** Copies a database into a folder, and reads the keys of the very same moment. */
export type CopyDatabase = (of: {
  databaseUrl: string
  /** The key store's file, for SQLite; `null` when the keys are not asked for. */
  keysPath: string | null
  folder: string
}) => Promise<DatabaseCopy>

export type DatabaseCopy = Pick<Manifest, 'tables' | 'schema'> & { keys: KeyRow[]; moment: Date }

/** Where a backup is restored to: it takes the place of what is there only by `finish`. */
export type Target = {
  load: () => Promise<void>
  /** What can be read from it now. */
  tables: () => Promise<Tables>
  /** @returns where that which was there before is kept, or `null` when there was nothing */
  finish: () => Promise<string | null>
  abandon: () => Promise<void>
  close: () => Promise<void>
}
