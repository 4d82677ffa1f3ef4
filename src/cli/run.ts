import { spawn } from 'node:child_process'
import { stopWith } from './stopWith'

/** Runs a command to its end, its output shown; stops when it fails. */
export async function run(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'inherit' })
  const code = await new Promise<number>((resolve) =>
    child.on('exit', (exit) => resolve(exit ?? 1)),
  )
  if (code !== 0) stopWith(`${command} ${args.join(' ')} ended with ${code}.`)
}
