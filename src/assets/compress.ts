import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const compressible = new Set(['.css', '.js', '.svg'])
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes `name.br` and `name.gz` beside every text file, once and well. */
export async function compressBeside(dir: string): Promise<void> {
  const files = (await readdir(dir)).filter((file) => compressible.has(extname(file)))
  await Promise.all(
    files.map(async (file) => {
      const path = join(dir, file)
      const content = await readFile(path)
      await writeFile(`${path}.br`, await toBrotli(content))
      await writeFile(`${path}.gz`, await toGzip(content, { level: 9 }))
    }),
  )
}
