import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { makeTestDatabase, type TestDatabase } from './testDatabase'

export type BuiltPortal = {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  url: string
  directory: string
  pid: number
  /** From the command to the first "ready", in milliseconds. */
  startedInMs: number
  /** Everything it has written to its output so far. */
  output: () => string
  /** Its exit code, once it is gone; `null` when a signal ended it. */
  gone: Promise<number | null>
  /** SIGTERM, as an orchestrator would; resolves with the exit code when it is gone. */
  stop: () => Promise<number | null>
}

type Options = {
  /** Another Node than the one that runs the tests. */
  node?: string
  /** Another command, such as `npm start`. */
  command?: readonly string[]
  /** One that is there already, and stays when the portal stops. */
  database?: TestDatabase
  env?: Record<string, string>
}

/**
 * The built portal, in a process of its own in production mode, with demo content in an empty
 * database of the kind that `TEST_DATABASE` names. Rejects with its output when it does not start.
 */
export async function startBuiltPortal({
  node = process.execPath,
  command = [node, '--conditions=production', 'dist/server.js'],
  database: given,
  env = {},
}: Options = {}): Promise<BuiltPortal> {
  if (!existsSync('dist/server.js')) throw new Error('Nothing is built: run npm run build first.')
  const database = given ?? (await makeTestDatabase())
  const removeDatabase = async () => {
    if (!given) await database.remove()
  }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const [program = node, ...args] = command
  const began = performance.now()
  let output = ''
  const child = spawn(program, args, {
    env: {
      ...productionEnv(database),
      HOST: '127.0.0.1',
      PORT: `${port}`,
      PORTAL_URL: url,
      ...env,
    },
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  const gone = once(child, 'exit').then(([code]) => code as number | null)
  try {
    await Promise.race([
      isReady(url),
      gone.then((code) => {
        throw new Error(`The portal ended with ${code}:\n${output}`)
      }),
    ])
  } catch (error) {
    child.kill('SIGKILL')
    await removeDatabase()
    throw error
  }
  return {
    url,
    directory: database.directory,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - began,
    output: () => output,
    gone,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await gone
      await removeDatabase()
      return code
    },
  }
}

/** What a process in production mode needs to work on a test's database, with demo content. */
export function productionEnv(database: TestDatabase): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...secrets,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    DEMO: '1',
    DATABASE_URL: database.url,
    DATA_DIR: database.directory,
    LOG_LEVEL: 'warn',
  }
}

const secret = 'a-secret-for-tests-only-0123456789abcdef'
const secrets = { PAYLOAD_SECRET: secret, DATA_KEY: secret, LINK_KEY: secret, HASH_KEY: secret }

async function isReady(url: string): Promise<void> {
  const until = Date.now() + 120_000
  while (Date.now() < until) {
    const isUp = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The portal was not ready within two minutes.')
}

/** Asked for and given back: the moment between is short enough on a test machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
