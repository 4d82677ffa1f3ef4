import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { momentOf, stampOf } from '../../../src/backup/folders'
import { pruneKeys } from '../../../src/backup/pruneKeys'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prune-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const now = Date.UTC(2026, 10, 25, 3)
const daysAgo = (days: number) => stampOf(new Date(now - days * 24 * 60 * 60 * 1000))

it('reads the moments that it writes', () => {
  expect(momentOf(stampOf(new Date(now + 123)))).toBe(now + 123)
  for (const none of ['', 'yesterday', '20261125', '20261125T030000Z']) {
    expect(momentOf(none)).toBeNaN()
  }
})

it('deletes backups of keys older than so many days, finished or not, and nothing else', async () => {
  const gone = [`keys-${daysAgo(14.1)}`, `keys-${daysAgo(400)}`, `keys-${daysAgo(15)}.unfinished`]
  const kept = [`keys-${daysAgo(13.9)}`, `data-${daysAgo(400)}`, 'keys-of-the-house', 'keys-']
  for (const name of [...gone, ...kept]) await mkdir(path.join(folder, name))
  expect(await pruneKeys({ folder, days: 14, now })).toBe(gone.length)
  expect((await readdir(folder)).sort()).toEqual([...kept].sort())
  expect(await pruneKeys({ folder, days: 13, now })).toBe(1)
})

it('has nothing to do where there is no folder yet', async () => {
  expect(await pruneKeys({ folder: path.join(folder, 'none'), days: 14, now })).toBe(0)
})
