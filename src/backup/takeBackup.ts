import path from 'node:path'
import { isMongodb } from '../database/isMongodb'
import type { Env } from '../env'
import { openKeyStore, type KeyRow } from '../keys'
import { describeFiles } from './files'
import { makeFolder, refuseTogether, stampOf, type NewFolder } from './folders'
import { allKeys, keyTable, withoutErased, writeKeys } from './keyFile'
import { writeManifest, type Manifest } from './manifest'
import { copyMongodb } from './mongodb/copy'
import { copyNewFiles, picturesFolder } from './pictures'
import { copySqlite } from './sqlite/copy'

type Place = Pick<Env, 'databaseUrl' | 'keysPath' | 'dataDir'>

export type Taken = {
  data: { folder: string; manifest: Omit<Manifest, 'format'> }
  keys: { folder: string; rows: number } | null
}

/**
 * Copies data and keys of one and the same moment, each into a new folder, while the portal runs.
 *
 * Why the same moment: a key lies in its store before the row that needs it is committed, and is
 * destroyed after the row that ends it is. So at any moment every text has its key. Keys copied
 * earlier would lack those of texts written since; keys copied later would lack those that a
 * hand-over has wrapped for the next holder since, while the data still names the former one.
 * What was erased between that moment and the end of the backup is left out of the keys at last:
 * no backup keeps a key longer than it must.
 *
 * @param keysTo where the keys go, never beside the data; `null` leaves them out
 */
export async function takeBackup({
  place,
  to,
  keysTo,
}: {
  place: Place
  to: string
  keysTo: string | null
}): Promise<Taken> {
  if (keysTo !== null) await refuseTogether(to, keysTo)
  const stamp = stampOf(new Date())
  const made: NewFolder[] = []
  const make = async (parent: string, name: string) => {
    const folder = await makeFolder({ parent, name })
    made.push(folder)
    return folder
  }
  try {
    const data = await make(to, `data-${stamp}`)
    const { keys, manifest } = await copyData({
      place,
      folder: data.path,
      withKeys: keysTo !== null,
    })
    if (keysTo === null) {
      return { data: { folder: await data.finish(), manifest }, keys: null }
    }
    const apart = await make(keysTo, `keys-${stamp}`)
    const rows = await copyKeys({ place, folder: apart.path, keys, of: manifest })
    const folder = await apart.finish()
    return { data: { folder: await data.finish(), manifest }, keys: { folder, rows } }
  } catch (error) {
    for (const folder of made) await folder.remove()
    throw error
  }
}

async function copyData({
  place,
  folder,
  withKeys,
}: {
  place: Place
  folder: string
  withKeys: boolean
}): Promise<{ keys: KeyRow[]; manifest: Omit<Manifest, 'format'> }> {
  const { databaseUrl, dataDir } = place
  const database = isMongodb(databaseUrl) ? 'mongodb' : 'sqlite'
  const pictures = {
    from: path.join(dataDir, picturesFolder),
    to: path.join(folder, picturesFolder),
  }
  await copyNewFiles(pictures)
  const copy = database === 'mongodb' ? copyMongodb : copySqlite
  const keysPath = withKeys ? place.keysPath : null
  const { tables, schema, keys, moment } = await copy({ databaseUrl, keysPath, folder })
  await copyNewFiles(pictures)
  const manifest = {
    contents: 'data' as const,
    database: database as Manifest['database'],
    moment: moment.toISOString(),
    schema,
    tables,
    files: await describeFiles(folder),
  }
  await writeManifest(folder, manifest)
  return { keys, manifest }
}

/** @returns how many keys were written */
async function copyKeys({
  place,
  folder,
  keys,
  of,
}: {
  place: Place
  folder: string
  keys: readonly KeyRow[]
  of: Pick<Manifest, 'database' | 'moment'>
}): Promise<number> {
  const store = await openKeyStore(place)
  const living = await allKeys(store).finally(() => store.close())
  const kept = withoutErased(keys, { living })
  const summary = await writeKeys(folder, kept)
  await writeManifest(folder, {
    contents: 'keys',
    database: of.database,
    moment: of.moment,
    schema: null,
    tables: { [keyTable]: summary },
    files: await describeFiles(folder),
  })
  return summary.rows
}
