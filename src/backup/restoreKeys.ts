import { appError } from '../errors'
import { aboutKey, openKeyStore, type KeyRow } from '../keys'
import { masterKeysOf, unwrapKey, type MasterKeys } from '../privacy/seal'
import type { Env } from '../env'
import { allKeys, keyTable, readKeys, summariseKeys, withoutErased } from './keyFile'
import type { Manifest } from './manifest'

export type RestoredKeys = {
  /** Keys of the backup that are in the store now. */
  there: number
  /** Keys of texts that were erased since the backup: they stay erased. */
  leftOut: number
  /** Of those that are there, how many no secret in `DATA_KEY` unwraps. */
  unopened: number
}

/**
 * Adds the keys of a backup to the key store. Into an empty one go all. One that holds keys knows
 * what was erased since: it gets only those whose text it still has a key of, wrapped for whomever;
 * no key of its own is replaced or removed, and it is left with no key of a text that was erased.
 *
 * @throws one line, when they are not there afterwards as the manifest says
 */
export async function restoreKeys({
  place,
  from,
  manifest,
}: {
  place: Pick<Env, 'databaseUrl' | 'keysPath' | 'dataKey'>
  from: string
  manifest: Pick<Manifest, 'tables'>
}): Promise<RestoredKeys> {
  const keys = await readKeys(from)
  refuseOthers(keys, manifest)
  const store = await openKeyStore(place)
  try {
    const living = await allKeys(store)
    const wanted = living.length === 0 ? keys : withoutErased(keys, { living })
    await store.addMissing(wanted)
    const there = namedLike(wanted, await allKeys(store))
    if (living.length === 0) refuseOthers(there, manifest)
    if (there.length !== wanted.length) throw notThere()
    const unopened = countUnopened(there, masterKeysOf(place.dataKey))
    return { there: there.length, leftOut: keys.length - wanted.length, unopened }
  } finally {
    await store.close()
  }
}

/** How many keys the store holds. */
export async function countKeys(place: Pick<Env, 'databaseUrl' | 'keysPath'>): Promise<number> {
  const store = await openKeyStore(place)
  const keys = await allKeys(store).finally(() => store.close())
  return keys.length
}

function refuseOthers(keys: readonly KeyRow[], { tables }: Pick<Manifest, 'tables'>): void {
  const { rows, sha256 } = summariseKeys(keys)
  const expected = tables[keyTable]
  if (rows !== expected?.rows || sha256 !== expected.sha256) throw notThere()
}

function namedLike(names: readonly KeyRow[], keys: readonly KeyRow[]): KeyRow[] {
  const wanted = new Set(names.map(nameOf))
  return keys.filter((key) => wanted.has(nameOf(key)))
}

function nameOf(key: KeyRow): string {
  return JSON.stringify(aboutKey(key))
}

function countUnopened(keys: readonly KeyRow[], masters: MasterKeys): number {
  return keys.filter((key) => {
    try {
      unwrapKey({ wrapped: key.wrapped, masters, about: aboutKey(key) })
      return false
    } catch {
      return true
    }
  }).length
}

function notThere() {
  const message = 'The keys that were restored are not those the manifest says.'
  return appError({ code: 'invalid', message })
}
