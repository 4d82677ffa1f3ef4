import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isSqliteInUse } from '../../../src/database/sqlite/inUse'
import { openOneWriterClient } from '../../../src/database/sqlite/client'
import { worksOf } from '../../../src/database/works'

let directory: string
let file: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'in-use-'))
  file = path.join(directory, 'portal.db')
})

afterAll(() => rm(directory, { recursive: true, force: true }))

it('knows whether another process has the file open, and keeps nothing locked itself', async () => {
  expect(isSqliteInUse(`file:${file}`)).toBe(false)
  const source = `
    import Database from 'libsql'
    const database = new Database(${JSON.stringify(file)}, {})
    database.exec('PRAGMA journal_mode = WAL; CREATE TABLE seen (at text)')
    console.log('open')
    setInterval(() => database.inTransaction, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  expect(isSqliteInUse(`file:${file}`)).toBe(true)

  const ended = once(other, 'exit')
  other.kill()
  await ended
  expect(isSqliteInUse(`file:${file}`)).toBe(false)
  const client = await openOneWriterClient({ path: file, works: worksOf({}) })
  await client.execute(`INSERT INTO seen VALUES ('now')`)
  client.close()
})
