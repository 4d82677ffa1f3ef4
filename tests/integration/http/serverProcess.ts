import { once } from 'node:events'
import closeWithGrace from 'close-with-grace'
import { setTimeout as pause } from 'node:timers/promises'
import { requireEnv } from '../../../src/env'
import { createAssets } from '../../../src/http/assets'
import { plainErrorPage } from '../../../src/http/errors/plainErrorPage'
import { createLogger } from '../../../src/http/logger'
import { htmlPage } from '../../../src/http/page'
import { createPageCache } from '../../../src/http/pageCache'
import { route } from '../../../src/http/route'
import { serve } from '../../../src/http/serve'
import type { Services } from '../../../src/http/services'
import { startProblem } from '../../../src/startProblems'

/** A server in a process of its own, as `src/server.ts` runs one, with services that take a while. */
const env = requireEnv()
const text = `<!DOCTYPE html><html lang="da">${'<p>Nogen har brug for dig.</p>'.repeat(400)}</html>`

const routes = [
  route({ method: 'get', path: '/kept', cache: true, handler: () => htmlPage(text) }),
  route({ method: 'get', path: '/made', handler: () => htmlPage(text) }),
  route({
    method: 'get',
    path: '/slow',
    handler: async () => {
      await pause(1_500)
      return htmlPage('slow but whole')
    },
  }),
]

async function startServices(): Promise<Services> {
  if (process.env.HELD) await once(process, 'SIGUSR2')
  if (process.env.FAIL === 'start') throw new Error('no database\nat somewhere')
  return {
    env,
    log: createLogger(env),
    payload: null,
    admin: null,
    routes,
    assets: createAssets({ dir: '/nowhere', headers: [] }),
    pageCache: createPageCache(),
    renderErrorPage: plainErrorPage,
    missing: async () => (process.env.FAIL === 'database' ? ['database'] : []),
    stop: async () => {
      await pause(100)
      process.stdout.write('services stopped\n')
    },
  }
}

try {
  const starting = serve({ env, startServices })
  process.stdout.write('starting\n')
  const { port, stop } = await starting
  closeWithGrace({ delay: 10_000, logger: false }, stop)
  process.stdout.write(`ready ${port}\n`)
} catch (error) {
  process.stderr.write(`${startProblem(error, env)}\n`)
  process.exit(1)
}
