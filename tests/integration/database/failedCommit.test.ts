import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { afterCommit } from '../../../src/database'
import { asPayload, startPayload } from './support/start'

/** How SQLite fails at COMMIT: this runs on SQLite whatever the suite runs on. */
let directory: string
let file: string

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'failed-commit-'))
  file = path.join(directory, 'portal.db')
})

afterEach(() => rm(directory, { recursive: true, force: true }))

describe('a COMMIT that fails', () => {
  it('on a disk that takes no more reaches the caller: what was accepted is stored', async () => {
    const url = `file:${file}`
    const first = await startPayload({ url })
    await first.destroy()

    const { accepted, refusal } = await createWithLimit(url, 2_000)
    expect(refusal).toMatch(/SQLITE_(IOERR|FULL)/)
    expect(accepted).toBeGreaterThan(10)
    const payload = await startPayload({ url, push: false })
    const { totalDocs } = await payload.find({ collection: 'owners', limit: 1 })
    expect(totalDocs).toBe(accepted)
    await payload.destroy()
  })

  it('reaches the caller, runs no callback and frees the writer', async () => {
    const payload = await startPayload({ url: `file:${file}` })
    const req = await createLocalReq({}, asPayload(payload))
    let hasRun = false
    await initTransaction(req)
    const { db } = payload.db.sessions[String(req.transactionID)] as unknown as {
      db: { run: (sql: string) => Promise<unknown> }
    }
    await afterCommit(req, () => (hasRun = true))
    // A reference to nobody, checked only when the transaction is to be committed.
    await db.run('PRAGMA defer_foreign_keys = ON')
    await db.run(`INSERT INTO houses (id, owner_id) VALUES ('h', 'nobody')`)
    await expect(commitTransaction(req)).rejects.toThrow(/FOREIGN KEY/)
    expect(hasRun).toBe(false)
    const { totalDocs } = await payload.find({ collection: 'houses' })
    expect(totalDocs).toBe(0)
    await payload.create({ collection: 'owners', data: { name: 'the next one' } })
    await payload.destroy()
  })
})

/** A limit of one megabyte a file (two where `ulimit` counts in kilobytes) is a disk that is full. */
async function createWithLimit(
  url: string,
  count: number,
): Promise<{ accepted: number; refusal: string | null }> {
  const script = path.resolve('tests/integration/database/support/createUntilFull.ts')
  const { stdout } = await run('sh', [
    '-c',
    'ulimit -f 2048 && exec "$0" "$@"',
    ...[process.execPath, '--import', 'tsx', script, url, String(count)],
  ])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

const run = promisify(execFile)
