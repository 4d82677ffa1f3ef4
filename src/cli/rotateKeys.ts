import { longestKeyDays } from '../backup/pruneKeys'
import { requireEnv } from '../env'
import { openKeyStore, rotateKeys } from '../keys'
import { masterKeysOf } from '../privacy/seal'
import { orStop } from './orStop'
import { stopWith } from './stopWith'

/**
 * `npm run keys:rotate`: wraps every key with the newest secret of `DATA_KEY`, beside a running
 * portal that has been given both secrets before. With one secret it only says whether it is enough.
 */
const { databaseUrl, keysPath, dataKey } = requireEnv()
const masters = masterKeysOf(dataKey)
const keys = await orStop(() => openKeyStore({ databaseUrl, keysPath }))
const { rewrapped, older, unopened } = await orStop(() => rotateKeys({ keys, masters }))
await keys.close()

console.log(`${rewrapped} keys were wrapped anew; ${older} still need an older secret.`)
if (unopened > 0) {
  stopWith(`${unopened} of them open with no secret in DATA_KEY: take none out, and find the one.`)
}
if (older > 0) {
  stopWith(
    'A portal that has the older secret alone put them meanwhile. Restart it, run this again.',
  )
}
if (masters.length > 1) console.log(`${ofBackups(dateIn(longestKeyDays))} Then destroy it.`)
process.exit(0)

function ofBackups(until: string): string {
  return (
    'Backups of keys made before now are of no use without it: take it out of DATA_KEY, and keep ' +
    `it elsewhere until the last of them is deleted (${until}).`
  )
}

function dateIn(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
