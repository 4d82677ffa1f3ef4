import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Writes a file under a name that holds a hash of its content; returns the name. */
export async function writeHashed({
  outDir,
  name,
  content,
}: {
  outDir: string
  name: string
  content: string | Uint8Array
}): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const extension = extname(name)
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`
  await writeFile(join(outDir, hashed), content)
  return hashed
}
