import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpuSeconds } from './processes'
import type { Target } from './startBareServer'

export type Measured = {
  /** By the clock: what this client, on this machine, got. */
  perSecond: number
  /**
   * By the server's own processor time, `null` where the system does not tell. The client is a Node
   * as well, and slower than a bare server: by the clock that one waits for it.
   */
  perCpuSecond: number | null
}

/** 16 connections with one request at a time each, from a process of their own. */
export async function load({ url, pid, seconds }: Target & { seconds: number }): Promise<Measured> {
  const before = cpuSeconds(pid)
  const { requests, duration, non2xx, errors } = await autocannon(url, seconds)
  const after = cpuSeconds(pid)
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} broken`)
  return {
    perSecond: requests.total / duration,
    perCpuSecond: before === null || after === null ? null : requests.total / (after - before),
  }
}

type Result = {
  requests: { total: number }
  duration: number
  non2xx: number
  errors: number
}

async function autocannon(url: string, seconds: number): Promise<Result> {
  const options = ['--json', '--connections', '16', '--duration', `${seconds}`]
  const headers = ['--headers', 'accept-encoding=br']
  const program = 'node_modules/autocannon/autocannon.js'
  const client = spawn(process.execPath, [program, ...options, ...headers, url], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  client.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(client, 'close')) as [number | null]
  if (code !== 0) throw new Error(`autocannon ended with ${code}`)
  return JSON.parse(output) as Result
}
