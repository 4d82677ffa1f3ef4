import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { appError } from '../errors'
import type { FileSummary, Manifest } from './manifest'

/** The files in a folder, however deep, by their path in it with `/`; none when it is not there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
}

/** Size and checksum of each file of a folder, once it is surely on the disk. */
export async function describeFiles(folder: string): Promise<Manifest['files']> {
  const described: Manifest['files'] = {}
  for (const name of await filesIn(folder)) {
    const file = path.join(folder, name)
    await flush(file)
    described[name] = await describe(file)
  }
  return described
}

/** @throws one line that names the first file that is missing or not as the manifest says */
export async function checkFiles({
  folder,
  files,
}: {
  folder: string
  files: Manifest['files']
}): Promise<void> {
  for (const [name, expected] of Object.entries(files)) {
    const file = path.join(folder, name)
    const found = await describe(file).catch(() => null)
    if (!found) throw damaged(`${file} is missing or cannot be read.`)
    if (found.bytes !== expected.bytes || found.sha256 !== expected.sha256) {
      throw damaged(`${file} is damaged: its checksum is not that of the manifest.`)
    }
  }
}

/** Waits until a file is surely on the disk. */
export async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync()
  await handle.close()
}

async function describe(file: string): Promise<FileSummary> {
  const { size } = await stat(file)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return { bytes: size, sha256: hash.digest('hex') }
}

function nothing(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error
  return []
}

function damaged(message: string) {
  return appError({ code: 'invalid', message: `The backup cannot be used: ${message}` })
}
