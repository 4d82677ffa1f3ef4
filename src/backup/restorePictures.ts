import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { appError } from '../errors'
import { checkFiles, filesIn } from './files'
import type { Manifest } from './manifest'
import { copyNewFiles, picturesFolder } from './pictures'

/**
 * The folder of uploads, restored beside the one there is, which it then takes the place of.
 *
 * @throws one line, when there are pictures already and they may not be overwritten
 */
export async function picturesTarget({
  dataDir,
  from,
  files,
  overwrite,
}: {
  dataDir: string
  /** The folder of the backup. */
  from: string
  files: Manifest['files']
  overwrite: boolean
}): Promise<{
  load: () => Promise<void>
  finish: () => Promise<void>
  abandon: () => Promise<void>
}> {
  const folder = path.join(dataDir, picturesFolder)
  const [restoring, kept] = [`${folder}.restoring`, `${folder}.before-restore`]
  if (!overwrite && (await filesIn(folder)).length > 0) {
    const message = `There are pictures in ${folder} already; to put the backup's in their place, say --overwrite.`
    throw appError({ code: 'conflict', message })
  }
  const abandon = () => rm(restoring, { recursive: true, force: true })
  return {
    load: async () => {
      await abandon()
      await copyNewFiles({ from: path.join(from, picturesFolder), to: restoring })
      const own = Object.entries(files).filter(([name]) => name.startsWith(`${picturesFolder}/`))
      await checkFiles({
        folder: restoring,
        files: Object.fromEntries(
          own.map(([name, file]) => [name.slice(picturesFolder.length + 1), file]),
        ),
      })
    },
    finish: async () => {
      if (existsSync(folder)) {
        await rm(kept, { recursive: true, force: true })
        await rename(folder, kept)
      }
      if (existsSync(restoring)) await rename(restoring, folder)
    },
    abandon,
  }
}
