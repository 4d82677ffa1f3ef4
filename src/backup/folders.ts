import { mkdir, realpath, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { appError } from '../errors'

/** `20261125T091500000Z`: sorts by time, and stands in a file's name on every system. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/[-:.]/g, '')
}

/** The moment a stamp tells, in milliseconds since 1970; `NaN` when it is none. */
export function momentOf(stamp: string): number {
  const read = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(stamp)
  if (!read) return NaN
  const [year, month, day, hour, minute, second, thousandths] = read.slice(1)
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`)
}

/** What a folder is called until all of a backup is in it. */
export const unfinished = '.unfinished'

export type NewFolder = {
  /** Where to write. */
  path: string
  /** Gives it its name, which no unfinished backup ever has. */
  finish: () => Promise<string>
  remove: () => Promise<void>
}

/** A new folder for its owner alone; the folder that it lies in is made as well. */
export async function makeFolder({
  parent,
  name,
}: {
  parent: string
  name: string
}): Promise<NewFolder> {
  await mkdir(parent, { recursive: true, mode: 0o700 })
  const finished = path.join(parent, name)
  const working = `${finished}${unfinished}`
  await mkdir(working, { mode: 0o700 })
  return {
    path: working,
    finish: async () => {
      await rename(working, finished)
      return finished
    },
    remove: () => rm(working, { recursive: true, force: true }),
  }
}

/** @throws when one of the two folders lies in the other, by whatever way it is named */
export async function refuseTogether(to: string, keysTo: string): Promise<void> {
  const [data, keys] = await Promise.all([realPath(to), realPath(keysTo)])
  if (!isWithin(data, keys) && !isWithin(keys, data)) return
  const message =
    'Data and keys must not lie together: whoever finds both reads every text. ' +
    'Give --keys-to a folder outside that of --to, best on another disk.'
  throw appError({ code: 'invalid', message })
}

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep)
}

/** Also of a folder that is still to be made: links in what there is of its path are followed. */
async function realPath(folder: string): Promise<string> {
  const whole = path.resolve(folder)
  try {
    return await realpath(whole)
  } catch {
    return path.join(await realPath(path.dirname(whole)), path.basename(whole))
  }
}
