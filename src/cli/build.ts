import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { buildAssets } from '../assets/build'
import { buildServer } from './buildServer'

/**
 * Builds all that production runs: styles and scripts of the pages, the server and its commands,
 * and the admin. Next comes last, for it takes longest.
 */
await rm('dist', { recursive: true, force: true })
await buildAssets({ outDir: 'dist/assets' })
await buildServer()
const next = spawnSync('npx', ['next', 'build'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...secretsForTheBuild(),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
process.exit(next.status ?? 1)

/** The build reads the configuration, which asks for secrets; none of these reaches the result. */
function secretsForTheBuild(): Record<string, string> {
  const unused = 'only-while-building-0123456789abcdef'
  return { PAYLOAD_SECRET: unused, DATA_KEY: unused, LINK_KEY: unused, HASH_KEY: unused }
}
