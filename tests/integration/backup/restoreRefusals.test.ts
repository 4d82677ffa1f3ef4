import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadReference } from '../../../seed/reference/loadReference'
import { restoreBackup } from '../../../src/backup/restoreBackup'
import { takeBackup, type Taken } from '../../../src/backup/takeBackup'
import { openKeyStore } from '../../../src/keys'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { elsewhere, placeOf, rowsOf, type Place } from './places'

vi.setConfig({ testTimeout: 120_000 })

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
  await mkdir(path.join(place.dataDir, 'media'))
  await writeFile(path.join(place.dataDir, 'media', 'logo.png'), 'a picture')
  taken = await takeBackup({ place, to: inDir('data'), keysTo: inDir('keys') })
})
afterAll(() => portal?.stop())

/** Something else each time, and what is then said. */
type Harm = { name: string; harm: (copy: Copy) => Promise<unknown>; says: RegExp }
type Copy = { data: string; keys: string }

const harms: Harm[] = [
  {
    name: 'a flipped bit in the data',
    harm: async ({ data }) => flipBit(await largestIn(data)),
    says: /(portal\.db|municipalities\.jsonl) is damaged: its checksum/,
  },
  {
    name: 'a flipped bit in a picture',
    harm: ({ data }) => flipBit(path.join(data, 'media', 'logo.png')),
    says: /logo\.png is damaged: its checksum/,
  },
  {
    name: 'a flipped bit in the keys',
    harm: ({ keys }) => flipBit(path.join(keys, 'keys.jsonl')),
    says: /keys\.jsonl is damaged: its checksum/,
  },
  {
    name: 'a missing file',
    harm: async ({ data }) => rm(await largestIn(data)),
    says: /is missing or cannot be read/,
  },
  {
    name: 'no manifest, as after a backup that broke off',
    harm: ({ data }) => rm(path.join(data, 'manifest.json')),
    says: /is no finished backup: it has no manifest\.json/,
  },
  {
    name: 'a manifest that is cut off',
    harm: ({ data }) => writeFile(path.join(data, 'manifest.json'), '{ "format": 1, "conte'),
    says: /manifest\.json is damaged/,
  },
  {
    name: 'a newer format',
    harm: ({ data }) => change(data, { format: 2, somethingNew: true }),
    says: /was made by a newer portal \(format 2\)/,
  },
  {
    name: 'a newer schema',
    harm: ({ data }) => change(data, { schema: '20991231_000000_later' }),
    says: /is of a newer portal \(20991231_000000_later\)/,
  },
  {
    name: 'another kind of database',
    harm: ({ data }) => change(data, { database: other[portal.database.kind] }),
    says: /The backup is of (a MongoDB|an SQLite file), and DATABASE_URL names/,
  },
  {
    name: 'keys in place of data',
    harm: ({ data, keys }) => swap(data, keys),
    says: /is a backup of keys, not of data/,
  },
  {
    name: 'a file that would lie elsewhere',
    harm: ({ data }) => change(data, { files: { 'media/../../secrets.json': fileOf('x') } }),
    says: /manifest\.json is damaged/,
  },
  {
    name: 'a manifest that counts other rows',
    harm: async ({ data }) => {
      const { tables } = JSON.parse(await readFile(path.join(data, 'manifest.json'), 'utf8'))
      await change(data, {
        tables: { ...tables, municipalities: { rows: 97, sha256: 'a'.repeat(64) } },
      })
    },
    says: /What was restored is not what the manifest says \(municipalities\)/,
  },
  {
    name: 'a manifest that counts other keys',
    harm: ({ keys }) => change(keys, { tables: { wrapped_keys: fileOf('rows') } }),
    says: /The keys that were restored are not those the manifest says/,
  },
]
const other = { sqlite: 'mongodb', mongodb: 'sqlite' }

describe('a restore refuses, in one line and without touching anything,', () => {
  it.each(harms)('$name', async ({ name, harm, says }) => {
    const folder = inDir(`harmed-${harms.findIndex((one) => one.name === name)}`)
    const copy = { data: path.join(folder, 'data'), keys: path.join(folder, 'keys') }
    await cp(taken.data.folder, copy.data, { recursive: true })
    await cp(taken.keys?.folder ?? '', copy.keys, { recursive: true })
    await harm(copy)
    const target = elsewhere(portal.database, `h${path.basename(folder).slice(7)}`)
    await expectRefusal(target, { from: copy.data, keysFrom: copy.keys }, says)
    expect(await filesLeftIn(target.dataDir)).toEqual([])
    expect(await rowsLeftIn(target)).toEqual([])
  })

  it('a place that is not empty; on SQLite it takes its place when told so, and keeps the old', async () => {
    const target = elsewhere(portal.database, 'full')
    await restoreBackup({
      place: target,
      from: taken.data.folder,
      keysFrom: null,
      overwrite: false,
    })
    const again = { from: taken.data.folder, keysFrom: null }
    await expectRefusal(target, again, /--overwrite|is not empty: name an empty/)
    if (portal.database.kind === 'mongodb') {
      await expectRefusal({ ...target, dataDir: inDir('none') }, again, /is not empty/, true)
      return
    }
    await writeFile(path.join(target.dataDir, 'portal.db'), 'no database any more')
    const { kept } = await restoreBackup({ place: target, ...again, overwrite: true })
    expect(kept).toBe(path.join(target.dataDir, 'portal.db.before-restore'))
    expect(readFileSync(kept ?? '', 'utf8')).toBe('no database any more')
    expect(await rowsOf(target, 'municipalities')).toHaveLength(99)
    expect((await readdir(target.dataDir)).sort()).toEqual([
      'media',
      'media.before-restore',
      'portal.db',
      'portal.db.before-restore',
    ])
  })

  it('pictures that are there already', async () => {
    const target = elsewhere(portal.database, 'seen')
    await mkdir(path.join(target.dataDir, 'media'), { recursive: true })
    await writeFile(path.join(target.dataDir, 'media', 'own.png'), 'another')
    const from = { from: taken.data.folder, keysFrom: null }
    await expectRefusal(target, from, /There are pictures in .*--overwrite/)
  })
})

async function expectRefusal(
  target: Place,
  from: { from: string; keysFrom: string | null },
  says: RegExp,
  overwrite = false,
): Promise<void> {
  const refused = restoreBackup({ place: target, ...from, overwrite })
  await expect(refused).rejects.toThrow(says)
  await refused.catch(({ message }: Error) => expect(message.split('\n')).toHaveLength(1))
}

function inDir(name: string): string {
  return path.join(portal.database.directory, 'backups', name)
}

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(file, bytes)
}

/** The database's file, or the collection with the most in it. */
function largestIn(data: string): Promise<string> {
  const name = portal.database.kind === 'sqlite' ? 'portal.db' : 'rows/municipalities.jsonl'
  return Promise.resolve(path.join(data, name))
}

async function change(folder: string, changes: object): Promise<void> {
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...manifest, ...changes }))
}

async function swap(one: string, two: string): Promise<void> {
  await rename(one, `${one}-away`)
  await rename(two, one)
}

function fileOf(what: 'x' | 'rows'): object {
  return { ...(what === 'x' ? { bytes: 1 } : { rows: 2 }), sha256: 'b'.repeat(64) }
}

/** The key store is made where it is missing, which changes nothing. */
async function filesLeftIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  return (await readdir(folder)).filter((name) => !name.startsWith('keys.db'))
}

async function rowsLeftIn(target: Place): Promise<unknown[]> {
  return portal.database.kind === 'sqlite' ? [] : rowsOf(target, 'municipalities')
}
