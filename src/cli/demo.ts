import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { readOrMakeSecrets } from '../demoSecrets'
import { clockFile } from '../clock'
import { requireEnv } from '../env'
import { isMongodb, isSqliteInUse } from '../database'
import { pathOf } from '../database/sqlite/path'
import { isBuilt } from './isBuilt'
import { refuseTakenPort } from './refuseTakenPort'
import { run } from './run'
import { stopWith } from './stopWith'

/**
 * `npm run demo`: builds what is not built, makes the demo's secrets once, and starts the portal in
 * production mode with demo content. What was changed is kept; `--fresh` starts over.
 */
const env = requireEnv()
const isFresh = process.argv.includes('--fresh')

if (isFresh && isMongodb(env.databaseUrl)) {
  stopWith('A MongoDB is not emptied from here: drop the database, or name another one.')
}
if (!isMongodb(env.databaseUrl) && isSqliteInUse(env.databaseUrl)) {
  stopWith(`A portal is already running on ${env.databaseUrl}. Stop it first.`)
}
await refuseTakenPort({ port: env.port, host: env.host })
const secrets = makeSecrets()
if (isFresh) await startOver()
if (!(await isBuilt())) await run('npm', ['run', '--silent', 'build'])

const server = spawn('node', ['--conditions=production', 'dist/server.js'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...secrets,
    NODE_ENV: 'production',
    DEMO: '1',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

function makeSecrets() {
  try {
    return readOrMakeSecrets(env.dataDir)
  } catch (error) {
    return stopWith(`The folder ${env.dataDir} cannot be written: ${String(error)}`)
  }
}

/** Everything but the secrets: they are not content, and making new ones gains nothing. */
async function startOver(): Promise<void> {
  const files = [pathOf(env.databaseUrl), env.keysPath]
  const databases = files.flatMap((file) => [file, `${file}-wal`, `${file}-shm`])
  const uploads = ['media', 'outbox'].map((name) => path.join(env.dataDir, name))
  for (const gone of [...databases, clockFile(env.dataDir), ...uploads]) {
    await rm(gone, { recursive: true, force: true })
  }
}
