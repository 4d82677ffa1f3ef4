import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import Database from 'libsql'
import { MongoClient } from 'mongodb'
import { openKeyStore } from '../../../src/keys'
import { masterKeysOf } from '../../../src/privacy/seal'
import { openText } from '../../../src/referrals/rows/texts'
import type { Referral, SealedText } from '../../../src/referrals/rows/types'
import { holderName, openKey } from '../../../src/referrals/texts/keyring'
import type { TestDatabase } from '../../support/testDatabase'

/** Where a portal's things lie. */
export type Place = { databaseUrl: string; keysPath: string; dataDir: string; dataKey: string }

/** The master key of the small world of referrals. */
const dataKey = 'a-master-key-for-tests-that-is-long-enough'

/** Where the things of the portal under test lie. */
export function placeOf({ url, directory }: TestDatabase): Place {
  return {
    databaseUrl: url,
    keysPath: path.join(directory, 'keys.db'),
    dataDir: directory,
    dataKey,
  }
}

/** A place where nothing is yet, on the same server. */
export function elsewhere({ kind, url, directory }: TestDatabase, name: string): Place {
  const dataDir = path.join(directory, name)
  const databaseUrl =
    kind === 'mongodb' ? url.replace('?', `-${name}?`) : `file:${path.join(dataDir, 'portal.db')}`
  return { databaseUrl, keysPath: path.join(dataDir, 'keys.db'), dataDir, dataKey }
}

export function envOf({ databaseUrl, keysPath, dataDir, dataKey }: Place): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    KEYS_PATH: keysPath,
    DATA_DIR: dataDir,
    DATA_KEY: dataKey,
  }
}

/** The referrals of a place, and what their holders can read: a text a kind, `null` where nothing. */
export async function readReferrals(
  place: Place,
): Promise<{ referral: Referral; texts: (string | null)[]; keys: string[] }[]> {
  const referrals = (await rowsOf(place, 'referrals')) as unknown as Referral[]
  const rows = (await rowsOf(place, 'referral-texts')) as unknown as SealedText[]
  const keys = await openKeyStore(place)
  const ring = { keys, masters: masterKeysOf(place.dataKey) }
  const names = await keys.list({ after: null, limit: 100_000 })
  const read = referrals.map(async (referral) => {
    const own = rows.filter((row) => row.referral === referral.id)
    const texts = own.map(async (row) => {
      const name = { referral: referral.id, part: row.part, holder: holderName(referral) }
      const key = await openKey(ring, name)
      return key && JSON.stringify(openText(row, key))
    })
    const named = names.filter((name) => name.referral === referral.id)
    const held = named.map(({ part, holder }) => `${part} ${holder}`)
    return { referral, texts: await Promise.all(texts), keys: held }
  })
  return Promise.all(read).finally(() => keys.close())
}

/** The rows of a collection as they lie there, whichever database. */
export async function rowsOf(
  { databaseUrl }: Pick<Place, 'databaseUrl'>,
  collection: string,
): Promise<Record<string, unknown>[]> {
  if (databaseUrl.startsWith('file:')) {
    const database = new Database(databaseUrl.slice('file:'.length), {})
    const rows = database.prepare(`SELECT * FROM ${collection.replaceAll('-', '_')}`).all()
    database.close()
    return (rows as Record<string, unknown>[]).map(camelCased)
  }
  const client = new MongoClient(databaseUrl)
  const rows = await client.db().collection(collection).find().toArray()
  await client.close()
  return rows.map(({ _id, ...row }) => ({ ...row, id: _id }))
}

/** Every file and folder below one, with the rights its owner and others have. */
export async function rightsIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true })
  const rights = ['.', ...names].map(async (name) => {
    const found = await stat(path.join(folder, name))
    const kind = found.isDirectory() ? 'folder' : 'file'
    return [name, `${kind} ${(found.mode & 0o777).toString(8)}`]
  })
  return Object.fromEntries(await Promise.all(rights)) as Record<string, string>
}

function camelCased(row: Record<string, unknown>): Record<string, unknown> {
  const camel = (name: string) =>
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]))
}
