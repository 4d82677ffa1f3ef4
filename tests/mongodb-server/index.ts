import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { findServer } from './findServer'

export { findServer }
export type MongoServer = {
  /** Without a database's name: `mongodb://host:port/?replicaSet=…`. */
  url: string
  stop: () => Promise<void>
}

/**
 * The server that `TEST_MONGODB_URL` names, which is left running; else SecantusDB, which speaks
 * MongoDB's protocol, on a free port of this machine alone, with data that is deleted at the end.
 */
export async function startMongo(): Promise<MongoServer> {
  const given = process.env.TEST_MONGODB_URL
  if (given) return { url: given, stop: async () => undefined }
  const binary = findServer()
  if (!binary) {
    throw new Error('No MongoDB: set TEST_MONGODB_URL, or install secantusdb (pip) in .venv.')
  }
  const port = await freePort()
  const directory = await mkdtemp(path.join(tmpdir(), 'mongodb-server-'))
  const options = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', directory]
  const server = spawn(binary, [...options, '--cache-size', '256M', '--log-level', 'ERROR'], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `mongodb://127.0.0.1:${port}/?replicaSet=secantus&directConnection=true`
  const stop = async () => {
    await end(server)
    await rm(directory, { recursive: true, force: true })
  }
  try {
    await untilReady(url, server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 500 })
    try {
      await client.db('admin').command({ ping: 1 })
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
    } finally {
      await client.close()
    }
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  // Its data is deleted, so it need not spend two seconds on a tidy end.
  server.kill('SIGKILL')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port to be had')
  return address.port
}
