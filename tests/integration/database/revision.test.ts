import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  currentRevision,
  inTransaction,
  onRevision,
  trimRevisions,
  watchRevisions,
  type Watch,
} from '../../../src/database'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'
import { asPayload, startPayload, type TestPayload } from './support/start'

let database: TestDatabase
let payload: TestPayload
let heard: string[] = []

beforeAll(async () => {
  database = await makeTestDatabase()
  payload = await startPayload({ url: database.url })
  onRevision(asPayload(payload), ({ collection }) => heard.push(String(collection)))
})

afterAll(async () => {
  await payload?.destroy()
  await database?.remove()
})

beforeEach(() => {
  heard = []
})

const notice = (args = {}) =>
  payload.create({ collection: 'notices', data: { text: 'a notice' }, ...args })
const rows = async () => (await payload.find({ collection: 'revisions' })).totalDocs

describe('in the process that changes content', () => {
  it('is told before the change returns, once for each transaction and collection', async () => {
    const before = await currentRevision(asPayload(payload))
    const count = await rows()
    await inTransaction({ payload: asPayload(payload) }, async (req) => {
      await notice({ req })
      await notice({ req })
      expect(heard).toEqual([])
    })
    expect(heard).toEqual(['notices'])
    expect(await rows()).toBe(count + 1)
    expect(await currentRevision(asPayload(payload))).not.toBe(before)
  })

  it('is told nothing after a rollback', async () => {
    const count = await rows()
    const work = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await notice({ req })
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(heard).toEqual([])
    expect(await rows()).toBe(count)
  })

  it('hears of a deletion', async () => {
    const { id } = await notice()
    heard = []
    await payload.delete({ collection: 'notices', id })
    expect(heard).toEqual(['notices'])
  })

  it('hears of what is published and taken off, and of no draft', async () => {
    const story = (data: object, draft = false) =>
      payload.update({ collection: 'stories', id, data: { ...data }, draft })
    const { id } = await payload.create({
      collection: 'stories',
      data: { title: 'begun' },
      draft: true,
    })
    await story({ title: 'better' }, true)
    expect(heard).toEqual([])

    await story({ title: 'good', _status: 'published' })
    expect(heard).toEqual(['stories'])

    await story({ title: 'thinking of a change' }, true)
    await story({ title: 'thinking again' }, true)
    expect(heard).toEqual(['stories'])

    await story({ _status: 'draft' })
    expect(heard).toEqual(['stories', 'stories'])

    await payload.delete({ collection: 'stories', id })
    expect(heard).toEqual(['stories', 'stories'])
  })

  it('keeps the newest row when it trims', async () => {
    await notice()
    await notice()
    const newest = await currentRevision(asPayload(payload))
    await trimRevisions(asPayload(payload), { keepMs: 0, now: Date.now() + 1_000 })
    expect(await rows()).toBe(1)
    expect(await currentRevision(asPayload(payload))).toBe(newest)
    await trimRevisions(asPayload(payload))
    expect(await rows()).toBe(1)
  })
})

describe('in another process', () => {
  let other: ChildProcess
  let watch: Watch
  const lines: string[] = []
  const within = { timeout: 1_000, interval: 10 }
  // A busy machine is told from slow work by trying again.
  const tries = { retry: 3 }

  beforeAll(async () => {
    watch = await watchRevisions(asPayload(payload))
    const script = path.resolve('tests/integration/database/support/secondProcess.ts')
    other = spawn(process.execPath, ['--import', 'tsx', script, database.url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    if (other.stdout) createInterface(other.stdout).on('line', (line) => lines.push(line))
    await vi.waitFor(() => expect(lines).toContain('ready'), { timeout: 60_000 })
  })

  afterAll(async () => {
    const ended = once(other, 'exit')
    other.kill()
    await ended
    await watch.stop()
  })

  it('a change is heard within a second, once', tries, async () => {
    lines.length = 0
    await notice()
    await vi.waitFor(() => expect(lines).toEqual(['notices']), within)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(lines).toEqual(['notices'])
  })

  it('its change is heard here within a second, and once', tries, async () => {
    lines.length = 0
    other.stdin?.write('from over there\n')
    await vi.waitFor(() => expect(lines).toEqual(['notices']), { timeout: 5_000, interval: 5 })
    await vi.waitFor(() => expect(heard).toEqual(['notices']), within)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(heard).toEqual(['notices'])
  })

  it('a change here is not heard twice here', async () => {
    await notice()
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(heard).toEqual(['notices'])
  })

  it('a change is heard after the rows were trimmed', tries, async () => {
    await trimRevisions(asPayload(payload), { keepMs: 0, now: Date.now() + 1_000 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    lines.length = 0
    await notice()
    await vi.waitFor(() => expect(lines).toEqual(['notices']), within)
  })
})
