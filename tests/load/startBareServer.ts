import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BareAnswer } from './bareServer'

export type Target = { url: string; pid: number }

/** A bare `node:http` server that sends what the portal sends for `url`, in production mode. */
export async function startBareServer(
  url: string,
): Promise<Target & { bytes: number; stop: () => Promise<void> }> {
  const answer = await answerOf(url)
  const directory = await mkdtemp(path.join(tmpdir(), 'bare-server-'))
  const file = path.join(directory, 'answer.json')
  await writeFile(file, JSON.stringify(answer))
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/load/bareServer.ts', file], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: `http://127.0.0.1:${port.toString().trim()}/`,
    pid: child.pid ?? 0,
    bytes: Buffer.from(answer.body, 'base64').length,
    stop: async () => {
      child.kill()
      await rm(directory, { recursive: true })
    },
  }
}

/** Node writes these itself, in both servers. */
const written = ['date', 'connection', 'keep-alive']

async function answerOf(url: string): Promise<BareAnswer> {
  const res = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, resolve).once('error', reject)
  })
  if (res.statusCode !== 200) throw new Error(`${url} answered ${res.statusCode}`)
  const chunks: Buffer[] = []
  for await (const chunk of res) chunks.push(chunk as Buffer)
  const headers: string[] = []
  for (let i = 0; i + 1 < res.rawHeaders.length; i += 2) {
    const [name = '', value = ''] = res.rawHeaders.slice(i, i + 2)
    if (!written.includes(name.toLowerCase())) headers.push(name, value)
  }
  return { headers, body: Buffer.concat(chunks).toString('base64') }
}
