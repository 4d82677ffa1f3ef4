import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { close, listen } from './portal'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

type Child = {
  process: ChildProcess
  output: () => string
  exit: Promise<number | null>
  says: (text: string) => Promise<void>
}

function start(env: Record<string, string>): Child {
  const child = spawn('node', ['--import', 'tsx', 'tests/integration/http/serverProcess.ts'], {
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', ...env },
  })
  started.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const says = (text: string) =>
    expect.poll(() => output, { timeout: 20_000, interval: 20 }).toContain(text)
  return { process: child, output: () => output, exit, says }
}

async function freePort(): Promise<number> {
  const { server, port } = await listen(() => {})
  await close(server)
  return port
}

const get = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`)

const takes = (port: number) =>
  get(port, '/kept').then(
    () => true,
    () => false,
  )

describe('the server', () => {
  it('lives before it is ready, and says so', async () => {
    const port = await freePort()
    const child = start({ PORT: `${port}`, HELD: '1' })
    await child.says('starting')
    await expect
      .poll(() =>
        get(port, '/healthz').then(
          (r) => r.status,
          () => 0,
        ),
      )
      .toBe(200)
    const readiness = await get(port, '/readyz')
    expect([readiness.status, await readiness.json()]).toEqual([
      503,
      { status: 'starting', missing: [] },
    ])
    const page = await get(port, '/en/kept')
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await page.text()).toMatch(/lang="en".*112/)
    child.process.kill('SIGUSR2')
    await child.says('ready')
    expect((await get(port, '/readyz')).status).toBe(200)
    expect((await get(port, '/kept')).status).toBe(200)
  })

  it('is alive but not ready without its database', async () => {
    const port = await freePort()
    const child = start({ PORT: `${port}`, FAIL: 'database' })
    await child.says('ready')
    const readiness = await get(port, '/readyz')
    expect([readiness.status, await readiness.json()]).toEqual([
      503,
      { status: 'not-ready', missing: ['database'] },
    ])
    expect((await get(port, '/healthz')).status).toBe(200)
  })

  it('finishes what has begun, takes nothing new, and closes its services', async () => {
    const port = await freePort()
    const child = start({ PORT: `${port}` })
    await child.says('ready')
    const slow = get(port, '/slow')
    await pause(150)
    child.process.kill('SIGTERM')
    await expect.poll(() => takes(port)).toBe(false)
    expect(await (await slow).text()).toBe('slow but whole')
    expect(await child.exit).toBe(0)
    expect(child.output()).toContain('services stopped')
  })

  it('says in one line that the port is taken, or that it could not start', async () => {
    const { server, port } = await listen(() => {})
    const taken = start({ PORT: `${port}` })
    expect(await taken.exit).toBe(1)
    expect(taken.output().split('\n').filter(Boolean).at(-1)).toMatch(/^Port \d+ is taken/)
    await close(server)
    const failing = start({ PORT: `${await freePort()}`, FAIL: 'start' })
    expect(await failing.exit).toBe(1)
    expect(failing.output()).toBe('starting\nThe portal could not start: no database\n')
    const wrong = start({ PORT: 'x', LOG_LEVEL: 'loud' })
    expect(await wrong.exit).toBe(1)
    expect(wrong.output().trim().split('\n')).toHaveLength(2)
  })
})
