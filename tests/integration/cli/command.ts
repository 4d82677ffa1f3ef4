import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Ended = {
  code: number | null
  /** What it wrote, to both outputs, without empty lines. */
  lines: string[]
}

/**
 * Runs one of the project's commands to its end, as npm would. Nothing but `env` decides what it
 * works on, and without a `PATH` it starts no other program: a command that wrongly goes on fails
 * instead of building or writing somewhere.
 */
export async function runCommand(
  file: string,
  {
    args = [],
    env,
    input = '',
  }: { args?: readonly string[]; env: Record<string, string>; input?: string },
): Promise<Ended> {
  const options = ['--conditions=production', '--import', 'tsx', file, ...args]
  const child = spawn(process.execPath, options, {
    env: { HOST: '127.0.0.1', LOG_LEVEL: 'warn', NODE_ENV: 'test', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, lines: output.split('\n').filter((line) => line.trim() !== '') }
}
