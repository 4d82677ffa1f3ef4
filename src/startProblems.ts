import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from './env'

export { nodeProblem } from './cli/requireNode.cjs'

/** One line when the data folder cannot be made or written, else `null`. */
export function folderProblem(dir: string): string | null {
  const trial = join(dir, `.can-write-${process.pid}`)
  try {
    mkdirSync(dir, { recursive: true })
    // Asking for rights is not enough: a read-only disk grants them and refuses the write.
    writeFileSync(trial, '')
    rmSync(trial)
    return null
  } catch {
    return `The folder ${dir} cannot be written to; give rights to it or choose another by DATA_DIR.`
  }
}

/** One line for whoever starts the portal, about an error that kept it from starting. */
export function startProblem(error: unknown, { port, host }: Pick<Env, 'port' | 'host'>): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const isListening = error instanceof Error && 'syscall' in error && error.syscall === 'listen'
  if (isListening && code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program; choose another, like PORT=${port + 1}.`
  }
  if (isListening && code === 'EACCES')
    return `Port ${port} is not allowed to this user; choose one above 1023.`
  if (isListening && code === 'EADDRNOTAVAIL')
    return `This machine has no address ${host}; set HOST to one it has.`
  const message = error instanceof Error ? error.message : String(error)
  return `The portal could not start: ${message.split('\n')[0]}`
}
