import { isAppError } from '../errors'
import { isWrappedByNewest, unwrapKey, wrapKey, type MasterKeys } from '../privacy/seal'
import { aboutKey } from './about'
import { eachPage } from './eachPage'
import type { KeyRow, KeyStore } from './types'

export type Rotation = {
  /** Wrapped anew by this run. */
  rewrapped: number
  /** Not wrapped by the newest master key when the run was over, whatever the reason. */
  older: number
  /** Of those, the ones that no master key given here unwraps. */
  unopened: number
}

/**
 * Wraps every key with the newest master key that is not wrapped by it yet, so that the older ones
 * can be taken out of `DATA_KEY`. It keeps no list of its own: cut off, it is simply run again; and
 * it takes no lock: a key is replaced only where it still lies as it was read, so that one that was
 * destroyed meanwhile does not come back.
 */
export async function rotateKeys({
  keys,
  masters,
}: {
  keys: Pick<KeyStore, 'list' | 'replaceAll'>
  masters: MasterKeys
}): Promise<Rotation> {
  let rewrapped = 0
  for await (const page of eachPage(keys)) {
    const changes = page
      .filter(({ wrapped }) => !isWrappedByNewest(wrapped, masters))
      .map((key) => ({ ...key, next: wrapAnew(key, masters) }))
      .filter((change): change is Change => change.next !== null)
    if (changes.length > 0) rewrapped += await keys.replaceAll(changes)
  }
  return { rewrapped, ...(await countOlder({ keys, masters })) }
}

/** Counted from the beginning: the portal puts keys while it runs. */
async function countOlder({
  keys,
  masters,
}: {
  keys: Pick<KeyStore, 'list'>
  masters: MasterKeys
}): Promise<Omit<Rotation, 'rewrapped'>> {
  let older = 0
  let unopened = 0
  for await (const page of eachPage(keys)) {
    const left = page.filter(({ wrapped }) => !isWrappedByNewest(wrapped, masters))
    older += left.length
    unopened += left.filter((key) => wrapAnew(key, masters) === null).length
  }
  return { older, unopened }
}

type Change = KeyRow & { next: string }

/** `null` when it was wrapped by a master key that is not here, or was damaged. */
function wrapAnew(key: KeyRow, masters: MasterKeys): string | null {
  const about = aboutKey(key)
  try {
    const dataKey = unwrapKey({ wrapped: key.wrapped, masters, about })
    return wrapKey({ dataKey, masters, about })
  } catch (error) {
    if (!isAppError(error, 'unavailable')) throw error
    return null
  }
}
