import { existsSync } from 'node:fs'
import path from 'node:path'

const name = 'secantusd-py'

/** Where SecantusDB is: `SECANTUSDB`, else the project's own `.venv`, else the `PATH`. */
export function findServer(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const candidates = [
    env.SECANTUSDB ?? '',
    path.resolve('.venv/bin', name),
    ...folders.map((folder) => path.join(folder, name)),
  ]
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate)) ?? null
}
