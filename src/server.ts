import closeWithGrace, { type Options } from 'close-with-grace'
import { requireEnv } from './env'
import { serve } from './http/serve'
import { folderProblem, nodeProblem, startProblem } from './startProblems'

/** Starts the portal and stops it; everything else is elsewhere. */
const refusal = nodeProblem(process.versions.node)
if (refusal) stopWith(refusal)
const env = requireEnv()
const unwritable = folderProblem(env.dataDir)
if (unwritable) stopWith(unwritable)

try {
  const { port, log, stop } = await serve({
    env,
    startServices: async () => (await import('./startServices')).startServices(env),
  })
  // SIGTERM and the like: ten seconds to finish; a second one ends at once.
  const grace = { delay: 10_000, logger: log, skip: ['SIGINT'] } satisfies Options
  const { close } = closeWithGrace(grace, async ({ err, signal = 'SIGINT' }) => {
    if (err) log.fatal({ err }, 'unexpected, stopping')
    else log.info({ signal }, 'stopping')
    await stop()
  })
  endOnInterrupt(close)
  log.info({ port, url: env.portalUrl }, 'ready')
} catch (error) {
  stopWith(startProblem(error, env))
}

/** Ctrl-C comes twice, from the terminal and through npm: only one that comes later is a second. */
function endOnInterrupt(close: () => void): void {
  let first: number | null = null
  process.on('SIGINT', () => {
    if (first !== null && performance.now() - first > 500) process.exit(1)
    if (first === null) close()
    first ??= performance.now()
  })
}

function stopWith(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
