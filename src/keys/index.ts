import { isMongodb } from '../database/isMongodb'
import { openMongodbKeys } from './mongodb'
import { openSqliteKeys } from './sqlite'
import type { KeyStore } from './types'

export { aboutKey } from './about'
export { eachPage } from './eachPage'
export { rotateKeys, type Rotation } from './rotate'
export type { KeyName, KeyRow, KeyStore } from './types'

/**
 * Opens the key store that goes with a database: a file of its own beside SQLite, a database of its
 * own (`…-keys`) on the same MongoDB.
 */
export function openKeyStore({
  databaseUrl,
  keysPath,
}: {
  databaseUrl: string
  /** The file, for SQLite. */
  keysPath: string
}): Promise<KeyStore> {
  return isMongodb(databaseUrl) ? openMongodbKeys(databaseUrl) : openSqliteKeys(keysPath)
}
