import path from 'node:path'
import { eachPage, type KeyName, type KeyRow, type KeyStore } from '../keys'
import { createRowDigest, readLines, writeLines } from './lines'
import type { TableSummary } from './manifest'

const fileName = 'keys.jsonl'
/** What the rows are called in the manifest of keys. */
export const keyTable = 'wrapped_keys'

export function writeKeys(folder: string, keys: readonly KeyRow[]): Promise<TableSummary> {
  return writeLines({ file: path.join(folder, fileName), lines: keys.map(lineOf) })
}

export async function readKeys(folder: string): Promise<KeyRow[]> {
  const keys: KeyRow[] = []
  for await (const line of readLines(path.join(folder, fileName))) {
    keys.push(JSON.parse(line) as KeyRow)
  }
  return keys
}

export async function allKeys(store: Pick<KeyStore, 'list'>): Promise<KeyRow[]> {
  const keys: KeyRow[] = []
  for await (const page of eachPage(store)) keys.push(...page)
  return keys
}

export function summariseKeys(keys: readonly KeyRow[]): TableSummary {
  const digest = createRowDigest()
  for (const key of keys) digest.add(lineOf(key))
  return digest.summary()
}

/**
 * Those of `keys` whose text still lives: of whose referral and part the store has a key, wrapped
 * for whichever holder. Where it has none any more, the text has been erased.
 */
export function withoutErased(
  keys: readonly KeyRow[],
  { living }: { living: readonly KeyName[] },
): KeyRow[] {
  const alive = new Set(living.map(textOf))
  return keys.filter((key) => alive.has(textOf(key)))
}

function textOf({ referral, part }: KeyName): string {
  return JSON.stringify([referral, part])
}

function lineOf({ referral, part, holder, wrapped, putAt }: KeyRow): string {
  return JSON.stringify({ referral, part, holder, wrapped, putAt })
}
