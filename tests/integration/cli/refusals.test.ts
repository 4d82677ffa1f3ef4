import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { secretNames } from '../../../src/env'
import { freePort } from '../../support/builtPortal'
import { runCommand } from './command'

// Each command loads a good part of the portal, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'commands-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('the demo', () => {
  it('says in one line that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const env = { PORT: `${port}`, DATA_DIR: path.join(directory, 'taken') }
    const { code, lines } = await runCommand('src/cli/demo.ts', { env })
    taken.close()
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^Port ${port} .*PORT=`))])
  })

  it('says in one line that its folder cannot be written', async () => {
    // Nobody can make a folder inside a file, whatever their rights.
    const file = path.join(directory, 'file')
    await writeFile(file, '')
    const env = { PORT: `${await freePort()}`, DATA_DIR: path.join(file, 'data') }
    const { code, lines } = await runCommand('src/cli/demo.ts', { env })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^The folder .*file\/data cannot be written/)])
  })

  it('starts over only with a database that it may delete', async () => {
    const env = {
      PORT: `${await freePort()}`,
      DATA_DIR: path.join(directory, 'elsewhere'),
      DATABASE_URL: 'mongodb://127.0.0.1:1/portal?replicaSet=rs0',
    }
    const { code, lines } = await runCommand('src/cli/demo.ts', { args: ['--fresh'], env })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/MongoDB/)])
  })
})

describe('a start in production', () => {
  it('names each secret that is missing, one line each, and starts nothing', async () => {
    const env = { NODE_ENV: 'production', DATA_DIR: path.join(directory, 'secrets') }
    const { code, lines } = await runCommand('src/server.ts', { env })
    expect(code).toBe(1)
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([...secretNames].sort())
    expect(existsSync(env.DATA_DIR)).toBe(false)
  })

  it('says in one line that the database cannot be reached, commands too', async () => {
    const env = {
      DATA_DIR: path.join(directory, 'unreachable'),
      DATABASE_URL: 'mongodb://127.0.0.1:1/portal?replicaSet=rs0&serverSelectionTimeoutMS=500',
    }
    for (const file of ['src/cli/migrate.ts', 'src/cli/seed.ts']) {
      const { code, lines } = await runCommand(file, { env })
      const plain = lines.filter((line) => !line.startsWith('{'))
      expect([code, plain]).toEqual([1, [expect.stringMatching(/^The database cannot be opened/)]])
    }
  })
})

describe('an old Node', () => {
  it.each(['20.18.3', '18.20.8', '12.22.12'])('%s is told what is needed', (version) => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
    const run = `process.argv[1] = './src/cli/requireNode.cjs'; require('./src/cli/requireNode.cjs')`
    let output = ''
    try {
      execFileSync(process.execPath, ['-e', `${pretend}; ${run}`], { stdio: 'pipe' })
    } catch (error) {
      output = String((error as { stderr: Buffer }).stderr)
    }
    expect(output).toBe(`Node 20.19 or later is needed; this is ${version}.\n`)
  })
})

it('none of them leaves a database behind', async () => {
  const left = await readdir(directory, { recursive: true })
  expect(left.filter((name) => name.endsWith('.db'))).toEqual([])
})
