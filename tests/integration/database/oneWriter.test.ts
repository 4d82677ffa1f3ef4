import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, commitTransaction, createLocalReq, initTransaction } from 'payload'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseAdapter, inTransaction } from '../../../src/database'
import { openOneWriterClient } from '../../../src/database/sqlite/client'
import { worksOf } from '../../../src/database/works'
import { isAppError } from '../../../src/errors'
import { testCollections } from './support/collections'
import { asPayload, startPayload, type TestPayload } from './support/start'

/** What is peculiar to SQLite's one writer: this runs on SQLite whatever the suite runs on. */
let directory: string
let file: string
let payload: TestPayload
let count = 0

const create = (args = {}) =>
  payload.create({ collection: 'owners', data: { name: `owner ${(count += 1)}` }, ...args })
const isBusy = (error: unknown) => isAppError(error, 'busy')
async function begin(): Promise<PayloadRequest> {
  const req = await createLocalReq({}, asPayload(payload))
  await initTransaction(req)
  return req
}
function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve: () => resolve() }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'one-writer-'))
  file = path.join(directory, 'portal.db')
  payload = await startPayload({ url: `file:${file}`, limits: { waitMs: 400, idleMs: 1_500 } })
})

afterAll(async () => {
  await payload.destroy()
  await rm(directory, { recursive: true, force: true })
})

describe('waiting for the turn to write', () => {
  it('ends in busy after its bound, and the holder finishes undisturbed', async () => {
    const begun = signal()
    const refused = signal()
    const holding = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await create({ req })
      begun.resolve()
      await refused.promise
      return create({ req })
    })
    await begun.promise
    await expect(create()).rejects.toSatisfy(isBusy)
    refused.resolve()
    await expect(holding).resolves.toBeTruthy()
    await expect(create()).resolves.toBeTruthy()
  })

  it('takes the turn from a transaction that was forgotten', async () => {
    const forgotten = await begin()
    await expect(create()).rejects.toSatisfy(isBusy)
    await vi.waitFor(create, { timeout: 10_000, interval: 50 })
    await expect(commitTransaction(forgotten)).rejects.toSatisfy(isBusy)
  })

  it('reads on while somebody writes', async () => {
    await inTransaction({ payload: asPayload(payload) }, async (req) => {
      const before = await payload.find({ collection: 'owners', limit: 1 })
      await create({ req })
      const during = await payload.find({ collection: 'owners', limit: 1 })
      expect(during.totalDocs).toBe(before.totalDocs)
    })
  })
})

describe('another process that writes', () => {
  const asAnotherProcess = () => openOneWriterClient({ path: file, works: worksOf({}) })

  it('is waited for without stopping the event loop', async () => {
    const other = await asAnotherProcess()
    const theirs = await other.transaction()
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 10)
    const ours = create()
    await pause(100)
    await theirs.commit()
    await expect(ours).resolves.toBeTruthy()
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(3)
    other.close()
  })

  it('is not waited for longer than the bound', async () => {
    const other = await asAnotherProcess()
    const theirs = await other.transaction()
    await expect(create()).rejects.toSatisfy(isBusy)
    await theirs.rollback()
    await expect(create()).resolves.toBeTruthy()
    other.close()
  })
})

describe('a write without a transaction that has met another process', () => {
  it('leaves nothing behind that would keep later transactions from being committed', async () => {
    const { id } = await create()
    const other = await openOneWriterClient({ path: file, works: worksOf({}) })
    const theirs = await other.transaction()
    const change = { collection: 'owners' as never, id, data: { name: 'theirs first' } }
    const ours = payload.db.updateOne(change)
    await pause(100)
    await theirs.commit()
    await ours
    await expect(create()).resolves.toBeTruthy()
    other.close()
  })
})

describe('statements without a transaction inside the work of one', () => {
  it('become part of it instead of waiting for it', async () => {
    const { id, name } = await create()
    const work = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await create({ req })
      await payload.db.updateOne({ collection: 'owners' as never, id, data: { name: 'changed' } })
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect((await payload.findByID({ collection: 'owners', id })).name).toBe(name)
  })

  it('let a forgotten password be asked for, which Payload writes beside its transaction', async () => {
    const people = { slug: 'people', auth: true, fields: [] }
    const own = await startPayload({
      url: `file:${path.join(directory, 'people.db')}`,
      collections: [people],
    })
    const email = 'a@example.example'
    await own.create({ collection: 'people', data: { email, password: 'a long password' } })
    own.sendEmail = async () => undefined
    const token = await own.forgotPassword({ collection: 'people' as never, data: { email } })
    expect(token).toMatch(/^[0-9a-f]{40}$/)
    await own.destroy()
  })
})

describe('two module graphs', () => {
  it('opens nothing when the configuration is read', async () => {
    const unopened = path.join(directory, 'unopened.db')
    const db = databaseAdapter({ url: `file:${unopened}`, push: true })
    await buildConfig({ secret: 'x', collections: testCollections(), db })
    expect(existsSync(unopened)).toBe(false)
  })

  it('registers with the same transaction from a second copy of the modules', async () => {
    vi.resetModules()
    const copy = await import('../../../src/database')
    expect(copy.inTransaction).not.toBe(inTransaction)
    const seen: string[] = []
    const stop = copy.onRevision(asPayload(payload), ({ collection }) =>
      seen.push(String(collection)),
    )
    await inTransaction({ payload: asPayload(payload) }, async (req) => {
      await copy.afterCommit(req, () => seen.push('after'))
      await payload.create({ collection: 'notices', data: { text: 'x' }, req })
      expect(seen).toEqual([])
    })
    stop()
    expect(seen).toEqual(['after', 'notices'])
  })
})
