import { backupArguments } from '../backup/arguments'
import { pruneKeys } from '../backup/pruneKeys'
import { takeBackup } from '../backup/takeBackup'
import { requireEnv } from '../env'
import { orStop } from './orStop'

/**
 * `npm run backup`: copies the data into one folder and the keys into another, beside a portal that
 * goes on working. Backups of keys that are too old are deleted first, so that they go also when
 * nothing can be copied.
 */
const { to, keysTo, days } = await orStop(() => backupArguments(process.argv.slice(2)))
const place = requireEnv()
process.umask(0o077)

await orStop(async () => {
  if (!keysTo) return
  const pruned = await pruneKeys({ folder: keysTo, days, now: Date.now() })
  if (pruned > 0) console.log(`Deleted: ${pruned} backups of keys older than ${days} days.`)
})
const { data, keys } = await orStop(() => takeBackup({ place, to, keysTo }))

const rows = sumOf(Object.values(data.manifest.tables).map((table) => table.rows))
const bytes = sumOf(Object.values(data.manifest.files).map((file) => file.bytes))
const size = (bytes / 1024 / 1024).toFixed(1)
console.log(`Data as of ${data.manifest.moment}: ${rows} rows, ${size} MB, in ${data.folder}`)
console.log(keys ? `Keys as of then: ${keys.rows}, in ${keys.folder}` : 'Keys: none were copied.')
process.exit(0)

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
