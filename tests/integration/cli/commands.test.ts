import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../../support/builtPortal'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { runCommand, type Ended } from './command'

let portal: TestPayload
let env: Record<string, string>
beforeAll(async () => {
  portal = await startTestPayload()
  const { url, directory } = portal.database
  env = { DATABASE_URL: url, DATA_DIR: directory }
})
afterAll(() => portal?.stop())

const mail = 'foerste@faelles-indgang.example'
const password = 'Et-langt-kodeord-1'
const createUser = (args: string[], input = `${password}\n`): Promise<Ended> =>
  runCommand('src/cli/createUser.ts', { args, env, input })

// Each command loads the whole of Payload, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('user:create', () => {
  it('makes a user of the secretariat, beside a running portal, who can sign in', async () => {
    const { code, lines } = await createUser([mail, 'Sekretariatet'])
    expect([code, lines.at(-1)]).toEqual([0, expect.stringContaining(`Made ${mail}`)])
    expect(lines.join()).not.toContain(password)
    const data = { email: mail, password }
    const { user } = await portal.payload.login({ collection: 'users', data })
    expect(user).toMatchObject({ name: 'Sekretariatet', roles: ['secretariat'] })
  })

  it('says in one line what is wrong', async () => {
    const wrong = [
      await createUser(['nobody']),
      await createUser([mail]),
      await createUser(['en@anden.example', 'En anden'], 'kort\n'),
      await createUser([mail, 'Den samme igen']),
    ]
    for (const { code, lines } of wrong) {
      expect([code, lines.filter((line) => !line.startsWith('{')).length]).toEqual([1, 1])
    }
    expect((await portal.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })
})

describe('seed', () => {
  it('may be run again and leaves what is there', async () => {
    const first = await runCommand('src/cli/seed.ts', { env })
    expect([first.code, first.lines.at(-1)]).toEqual([0, expect.stringMatching(/^1\d\d rows/)])
    const { docs } = await portal.payload.find({ collection: 'municipalities', limit: 1 })
    const id = docs[0]?.id ?? ''
    const data = { mainLine: '+45 00 00 00 01' }
    await portal.payload.update({ collection: 'municipalities', id, data })
    const again = await runCommand('src/cli/seed.ts', { env })
    expect([again.code, again.lines.at(-1)]).toEqual([0, expect.stringMatching(/^0 rows/)])
    expect(await portal.payload.findByID({ collection: 'municipalities', id })).toMatchObject(data)
  })
})

describe('a command that needs the database for itself', () => {
  it('refuses on a SQLite file that a portal has open, and touches nothing', async () => {
    if (portal.database.kind === 'mongodb') {
      // Any number of processes may work on MongoDB: migrating waits for nobody.
      const { code, lines } = await runCommand('src/cli/migrate.ts', { env })
      expect([code, lines.at(-1)]).toEqual([0, 'The database is up to date.'])
      return
    }
    const port = `${await freePort()}`
    const refused = [
      await runCommand('src/cli/migrate.ts', { env }),
      await runCommand('src/cli/demo.ts', { env: { ...env, PORT: port }, args: ['--fresh'] }),
    ]
    for (const { code, lines } of refused) {
      expect([code, lines]).toEqual([1, [expect.stringMatching(/portal .*Stop it first\.$/)]])
    }
    expect(existsSync(path.join(portal.database.directory, 'portal.db'))).toBe(true)
    expect((await portal.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })
})
