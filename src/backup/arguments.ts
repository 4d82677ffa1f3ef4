import { parseArgs } from 'node:util'
import { z } from 'zod'
import { appError } from '../errors'
import { longestKeyDays } from './pruneKeys'

export type BackupArguments = {
  to: string
  /** `null`: no keys are wanted, and it was said so. */
  keysTo: string | null
  /** How many days a backup of keys is kept. */
  days: number
}
export type RestoreArguments = { from: string; keysFrom: string | null; overwrite: boolean }

/** @throws one line that says how the command is used */
export function backupArguments(args: readonly string[]): BackupArguments {
  return readOr(backupUsage, () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        'keys-to': { type: 'string' },
        'without-keys': { type: 'boolean', default: false },
        'prune-keys': { type: 'string', default: String(longestKeyDays) },
      },
    })
    const keysTo = folder.optional().parse(values['keys-to']) ?? null
    if ((keysTo === null) !== values['without-keys']) throw new Error('one of the two')
    const days = z.coerce.number().int().min(1).max(longestKeyDays)
    return { to: folder.parse(values.to), keysTo, days: days.parse(values['prune-keys']) }
  })
}

/** @throws one line that says how the command is used */
export function restoreArguments(args: readonly string[]): RestoreArguments {
  return readOr(restoreUsage, () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        'keys-from': { type: 'string' },
        overwrite: { type: 'boolean', default: false },
      },
    })
    const keysFrom = folder.optional().parse(values['keys-from']) ?? null
    return { from: folder.parse(values.from), keysFrom, overwrite: values.overwrite }
  })
}

const folder = z.string().min(1)

const backupUsage =
  'Use: npm run backup -- --to <folder> --keys-to <folder elsewhere> ' +
  `[--prune-keys <days, ${longestKeyDays} at most>], or --without-keys in place of --keys-to`
const restoreUsage = 'Use: npm run restore -- --from <data-…> [--keys-from <keys-…>] [--overwrite]'

function readOr<Result>(usage: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    throw appError({ code: 'invalid', message: usage, cause })
  }
}
