import { isMongodb } from '../database/isMongodb'
import { committedMigrations } from '../database/committedMigrations'
import { pathOf } from '../database/sqlite/path'
import type { Env } from '../env'
import { appError } from '../errors'
import { compareTables, refuseDifferences, type Comparison } from './compare'
import { checkFiles } from './files'
import { readManifest, type Manifest } from './manifest'
import { mongodbTarget } from './mongodb/target'
import { restoreKeys, type RestoredKeys } from './restoreKeys'
import { picturesTarget } from './restorePictures'
import { refuseInUse, sqliteTarget } from './sqlite/target'

type Place = Pick<Env, 'databaseUrl' | 'keysPath' | 'dataDir' | 'dataKey'>

export type Restored = {
  data: Manifest
  comparisons: Comparison[]
  /** Where the database that was there before is kept, if there was one. */
  kept: string | null
  /** `null` when no keys were asked for. */
  keys: (RestoredKeys & { moment: string }) | null
}

/**
 * Restores a backup and proves that what can be read afterwards is what the backup was made of. Up
 * to that proof nothing that was there before is touched.
 *
 * @throws one line that says why it cannot be done or what differs
 */
export async function restoreBackup({
  place,
  from,
  keysFrom,
  overwrite,
}: {
  place: Place
  from: string
  keysFrom: string | null
  overwrite: boolean
}): Promise<Restored> {
  const manifest = await readManifest({ folder: from, contents: 'data' })
  const ofKeys = keysFrom === null ? null : await keysOf(keysFrom)
  refuseUnfit(manifest, place)
  const isSqlite = !isMongodb(place.databaseUrl)
  if (isSqlite) refuseInUse(pathOf(place.databaseUrl))
  if (isSqlite && ofKeys) refuseInUse(place.keysPath)
  const { databaseUrl, dataDir } = place
  const pictures = await picturesTarget({ dataDir, from, files: manifest.files, overwrite })
  const database = isSqlite
    ? sqliteTarget({ databaseUrl, from, overwrite })
    : await mongodbTarget({ databaseUrl, from, manifest })
  try {
    await checkFiles({ folder: from, files: manifest.files })
    if (ofKeys) await checkFiles({ folder: ofKeys.from, files: ofKeys.manifest.files })
    await database.load()
    await pictures.load()
    const comparisons = compareTables({
      expected: manifest.tables,
      found: await database.tables(),
    })
    refuseDifferences(comparisons)
    // Before the rows that need them, as everywhere.
    const keys = ofKeys && (await restoreKeys({ place, ...ofKeys }))
    const kept = await database.finish()
    await pictures.finish()
    const moment = ofKeys?.manifest.moment ?? ''
    return { data: manifest, comparisons, kept, keys: keys && { ...keys, moment } }
  } catch (error) {
    await database.abandon()
    await pictures.abandon()
    throw error
  } finally {
    await database.close()
  }
}

async function keysOf(folder: string): Promise<{ from: string; manifest: Manifest }> {
  return { from: folder, manifest: await readManifest({ folder, contents: 'keys' }) }
}

function refuseUnfit({ database, schema }: Manifest, { databaseUrl }: Place): void {
  const kind = isMongodb(databaseUrl) ? 'mongodb' : 'sqlite'
  if (database !== kind) {
    throw refuse(`The backup is of ${labels[database]}, and DATABASE_URL names ${labels[kind]}.`)
  }
  const newest =
    committedMigrations[kind]
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? ''
  if (schema !== null && schema > newest) {
    throw refuse(`The backup is of a newer portal (${schema}); restore it with that one.`)
  }
}

const labels = { sqlite: 'an SQLite file', mongodb: 'a MongoDB' }

function refuse(message: string) {
  return appError({ code: 'invalid', message })
}
