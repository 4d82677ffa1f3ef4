import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { toEntry, type Entry } from './entry'
import { bytesPage } from './page'
import type { HeaderList } from './securityHeaders'

/** Files of the build at `/assets/…`: looked up by name, so no path can lead out of the folder. */
export type Assets = { find: (path: string) => Entry | undefined }

/**
 * Reads the folder once; its names hold a hash of their content, so browsers may keep them for
 * ever. `name.br` and `name.gz` beside a file are sent in its place. With `isFresh` (development)
 * the folder is read again for each request and nothing is kept.
 */
export function createAssets({
  dir,
  headers,
  isFresh = false,
}: {
  dir: string
  headers: HeaderList
  isFresh?: boolean
}): Assets {
  const lifetime = isFresh ? 'no-cache' : 'public, max-age=31536000, immutable'
  const read = () => readFolder(dir, [...headers, 'Cache-Control', lifetime])
  if (isFresh) {
    return { find: (path) => (path.startsWith('/assets/') ? read().get(path) : undefined) }
  }
  const files = read()
  return { find: (path) => files.get(path) }
}

const types: Record<string, string | undefined> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

function readFolder(dir: string, headers: HeaderList): Map<string, Entry> {
  const files = new Map<string, Entry>()
  if (!existsSync(dir)) return files
  for (const item of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    const type = types[extname(item.name)]
    if (!item.isFile() || type === undefined) continue
    const path = join(item.parentPath, item.name)
    const name = path.slice(dir.length).replaceAll('\\', '/').replace(/^\/*/, '')
    files.set(`/assets/${name}`, readAsset(path, type, headers))
  }
  return files
}

function readAsset(path: string, type: string, headers: HeaderList): Entry {
  const page = bytesPage(readFileSync(path), { type })
  const entry = toEntry({ page, headers, hasEtag: true })
  if (existsSync(`${path}.br`)) entry.bytes.br = readFileSync(`${path}.br`)
  if (existsSync(`${path}.gz`)) entry.bytes.gzip = readFileSync(`${path}.gz`)
  return entry
}
