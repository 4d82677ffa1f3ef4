import { spawnSync } from 'node:child_process'
import { isBuilt } from '../src/cli/isBuilt'
import { run } from '../src/cli/run'
import { findChromium } from './support/chromium'

/**
 * `npm test`: unit and integration tests on SQLite, and the browser tests where there is a browser.
 * Says what was left out and why. Some tests visit the portal as production runs it, so it is built
 * first when it is not.
 */
const chromium = findChromium()
const skipped: string[] = ['integration on MongoDB: npm run test:mongodb']
const projects = ['unit', 'integration']

if (chromium) projects.push('e2e')
else if (process.env.REQUIRE_BROWSER) fail('No Chromium was found, and REQUIRE_BROWSER is set.')
else skipped.push('browser tests: no Chromium found (set CHROMIUM_PATH, or install chromium)')

if (!(await isBuilt())) await run('npm', ['run', '--silent', 'build'])
const results = projects.map((project) => {
  const { status } = spawnSync('npx', vitestArguments(project), { stdio: 'inherit' })
  return { project, status }
})

for (const line of skipped) console.log(`skipped: ${line}`)
const failures = results.filter(({ status }) => status !== 0)
if (failures.length > 0) fail(`Failed: ${failures.map(({ project }) => project).join(', ')}`)

function vitestArguments(project: string): string[] {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=tests/output/${project}.json`,
  ]
}

function fail(line: string): never {
  console.error(line)
  process.exit(1)
}
