import { existsSync } from 'node:fs'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadReference } from '../../../seed/reference/loadReference'
import { backupArguments } from '../../../src/backup/arguments'
import { takeBackup, type Taken } from '../../../src/backup/takeBackup'
import { openKeyStore } from '../../../src/keys'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { runCommand } from '../cli/command'
import { elsewhere, envOf, placeOf, type Place } from './places'

vi.setConfig({ testTimeout: 120_000 })

/** One that no secret opens. */
const key = { referral: 'r1', part: 'text', holder: 'unit.0', wrapped: 'a.wrapped-key', putAt: 1 }

let portal: TestPayload
let place: Place
let taken: Taken
beforeAll(async () => {
  portal = await startTestPayload()
  place = placeOf(portal.database)
  await loadReference({ payload: portal.payload })
  const keys = await openKeyStore(place)
  await keys.addMissing([key])
  await keys.close()
  taken = await takeBackup({ place, to: inDir('data'), keysTo: inDir('keys') })
})
afterAll(() => portal?.stop())

describe('the commands', () => {
  it('restore to an empty place, with a table that proves it', async () => {
    const args = ['--from', taken.data.folder, '--keys-from', taken.keys?.folder ?? '']
    const env = envOf(elsewhere(portal.database, 'cmd'))
    const { code, lines } = await runCommand('src/cli/restore.ts', { args, env })
    expect(code).toBe(0)
    expect(lines).toContainEqual(expect.stringMatching(/^municipalities +99 +99 +equal$/))
    expect(lines).toContainEqual(expect.stringMatching(/^\d+ tables, \d+ of them empty: all equal/))
    expect(lines.slice(-2)).toEqual([
      'Keys of the backup in the key store: 1.',
      'Not opened by any secret in DATA_KEY: 1.',
    ])
  })

  it('restore data alone, and say that nobody can read what is sealed', async () => {
    const env = envOf(elsewhere(portal.database, 'alone'))
    const args = ['--from', taken.data.folder]
    const { code, lines } = await runCommand('src/cli/restore.ts', { args, env })
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/sealed .* cannot be read\.$/)])
  })

  it('restore nothing where a portal is running', async () => {
    const args = ['--from', taken.data.folder, '--overwrite']
    const { code, lines } = await runCommand('src/cli/restore.ts', { args, env: envOf(place) })
    const says = portal.database.kind === 'sqlite' ? /A portal is using .*Stop it/ : /is not empty/
    expect([code, lines]).toEqual([1, [expect.stringMatching(says)]])
  })

  it('say in one line how they are used', async () => {
    const env = envOf(place)
    const ended = [
      await runCommand('src/cli/backup.ts', { args: ['--to', inDir('one')], env }),
      await runCommand('src/cli/restore.ts', { env }),
    ]
    for (const { code, lines } of ended) {
      expect([code, lines]).toEqual([1, [expect.stringMatching(/^Use: npm run (backup|restore)/)]])
    }
    expect(existsSync(inDir('one'))).toBe(false)
  })
})

describe('a backup refuses', () => {
  const [to, keysTo] = [
    ['--to', 'd'],
    ['--keys-to', 'k'],
  ]
  it.each([
    { args: [] },
    { args: to },
    { args: keysTo },
    { args: [...to, ...keysTo, '--without-keys'] },
    { args: [...to, '--keys-to', ''] },
    { args: [...to, ...keysTo, '--prune-keys', '15'] },
    { args: [...to, ...keysTo, '--prune-keys', '0'] },
    { args: [...to, ...keysTo, '--prune-keys', 'never'] },
    { args: [...to, ...keysTo, '--everything'] },
    { args: [...to, ...keysTo, 'more'] },
  ])('to guess: $args', ({ args }) => {
    expect(() => backupArguments(args)).toThrow(/^Use: npm run backup .*14 at most/)
  })

  it('to put keys beside the data, by whatever way the folder is named', async () => {
    const [one, link] = [inDir('same'), inDir('link')]
    await mkdir(one)
    await symlink(one, link)
    for (const keysTo of [one, path.join(one, 'below', 'it'), link, path.join(link, 'keys')]) {
      await expect(takeBackup({ place, to: one, keysTo })).rejects.toThrow(/must not lie together/)
    }
    const inside = takeBackup({ place, to: path.join(link, 'data'), keysTo: one })
    await expect(inside).rejects.toThrow(/must not lie together/)
    expect(await readdir(one)).toEqual([])
  })

  it('a place where there is nothing, and leaves no folder of its own', async () => {
    const empty = elsewhere(portal.database, 'empty')
    const nothing = takeBackup({ place: empty, to: inDir('nothing'), keysTo: null })
    await expect(nothing).rejects.toThrow(/^There is no(thing in| database at) /)
    expect(await readdir(inDir('nothing'))).toEqual([])
  })

  it('data whose keys were asked for and are not there', async () => {
    const [to, keysTo] = [inDir('lost-data'), inDir('lost-keys')]
    const lost =
      portal.database.kind === 'sqlite'
        ? { ...place, keysPath: path.join(place.dataDir, 'lost.db') }
        : elsewhere(portal.database, 'alone')
    await dropKeys(lost)
    const refused = takeBackup({ place: lost, to, keysTo })
    await expect(refused).rejects.toThrow(/There is no key store .*--without-keys/)
    expect(await readdir(to)).toEqual([])
    const without = await takeBackup({ place: lost, to, keysTo: null })
    expect(without.keys).toBeNull()
  })
})

function inDir(name: string): string {
  return path.join(portal.database.directory, 'backups', name)
}

async function dropKeys({ databaseUrl }: Place): Promise<void> {
  if (portal.database.kind === 'sqlite') return
  const client = new MongoClient(databaseUrl)
  await client.db(`${client.db().databaseName}-keys`).dropDatabase()
  await client.close()
}
