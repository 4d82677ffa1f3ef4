import closeWithGrace from 'close-with-grace'
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
  closeWithGrace({ delay: 10_000, logger: log }, async ({ err, signal }) => {
    if (err) log.fatal({ err }, 'unexpected, stopping')
    else log.info({ signal }, 'stopping')
    await stop()
  })
  log.info({ port, url: env.portalUrl }, 'ready')
} catch (error) {
  stopWith(startProblem(error, env))
}

function stopWith(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
