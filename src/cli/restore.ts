import { restoreArguments } from '../backup/arguments'
import type { Comparison } from '../backup/compare'
import { restoreBackup, type Restored } from '../backup/restoreBackup'
import { countKeys } from '../backup/restoreKeys'
import { requireEnv } from '../env'
import { orStop } from './orStop'

/**
 * `npm run restore`: puts a backup where the portal's environment says its data lie, and proves by
 * counts and checksums that it is all there. The portal is not running meanwhile.
 */
const asked = await orStop(() => restoreArguments(process.argv.slice(2)))
const place = requireEnv()
process.umask(0o077)

const restored = await orStop(() => restoreBackup({ place, ...asked }))
for (const line of tableOf(restored.comparisons)) console.log(line)
if (restored.kept) console.log(`What was there before is kept: ${restored.kept}`)
for (const line of await orStop(() => aboutKeys(restored))) console.log(line)
process.exit(0)

function tableOf(comparisons: readonly Comparison[]): string[] {
  const full = comparisons.filter(({ expected }) => expected > 0)
  const width = Math.max(8, ...full.map(({ name }) => name.length))
  const line = (name: string, rows: string | number, found: string | number, checksum: string) =>
    [name.padEnd(width), String(rows).padStart(9), String(found).padStart(9), checksum].join('  ')
  return [
    line('', 'backup', 'restored', 'checksum'),
    ...full.map(({ name, expected, found }) => line(name, expected, found, 'equal')),
    `${comparisons.length} tables, ${comparisons.length - full.length} of them empty: all equal.`,
  ]
}

async function aboutKeys({ keys, data }: Restored): Promise<string[]> {
  if (!keys) {
    const there = await countKeys(place)
    return there === 0
      ? ['No keys were restored: what is sealed in these data cannot be read.']
      : [
          `No keys were restored. Of what is sealed only that can be read which one of the ${there} ` +
            'keys in the key store opens.',
        ]
  }
  return [
    `Keys of the backup in the key store: ${keys.there}.`,
    ...when(keys.leftOut > 0, `Left out, for their texts were erased since: ${keys.leftOut}.`),
    ...when(keys.unopened > 0, `Not opened by any secret in DATA_KEY: ${keys.unopened}.`),
    ...when(
      keys.moment !== data.moment,
      `They are of another moment (${keys.moment}) than the data (${data.moment}): what was ` +
        'written or handed over in between cannot be read.',
    ),
  ]
}

function when(is: boolean, line: string): string[] {
  return is ? [line] : []
}
