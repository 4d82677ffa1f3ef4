import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const results = ['dist/server.js', 'dist/assets/manifest.json', '.next/BUILD_ID']
const sources = [
  'src',
  'collections',
  'views',
  'seed',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
]

/** Whether all that production runs is there and no source is newer. */
export async function isBuilt(): Promise<boolean> {
  const built = await Promise.all(results.map(changedAt))
  if (built.includes(null)) return false
  const newest = await Promise.all(sources.map(newestIn))
  return Math.max(...newest) <= Math.min(...(built as number[]))
}

async function newestIn(place: string): Promise<number> {
  const own = await stat(place)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = await readdir(place, { recursive: true, withFileTypes: true })
  const files = inside.filter((entry) => entry.isFile() && entry.name !== 'importMap.js')
  const times = await Promise.all(
    files.map((file) => changedAt(path.join(file.parentPath, file.name))),
  )
  return Math.max(0, ...times.map((time) => time ?? 0))
}

async function changedAt(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
}
