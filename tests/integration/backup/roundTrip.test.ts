import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadDemo } from '../../../seed/loadDemo'
import { readManifest } from '../../../src/backup/manifest'
import { restoreBackup } from '../../../src/backup/restoreBackup'
import { restoreKeys } from '../../../src/backup/restoreKeys'
import { takeBackup, type Taken } from '../../../src/backup/takeBackup'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { findByToken } from '../../../src/referrals/rows/referrals'
import type { Referral } from '../../../src/referrals/rows/types'
import { hashOfToken } from '../../../src/referrals/token'
import { startTestPayload, type TestPayload } from '../../support/portal'
import { runCommand } from '../cli/command'
import { aSubmission, makeReferralWorld, signedIn, type ReferralWorld } from '../referrals/world'
import { elsewhere, envOf, placeOf, readReferrals, rightsIn, type Place } from './places'

vi.setConfig({ testTimeout: 120_000 })

/** Ends a line for some readers, and is nothing that a database keeps in a byte. */
const hardText = 'Porten\u2028ved Torvet\r\næøå 🏠 "{}"'

let portal: TestPayload
let world: ReferralWorld
let place: Place
let first: Taken
const tokens = { stays: '', moves: '', goes: '' }
beforeAll(async () => {
  portal = await startTestPayload()
  const { payload } = portal
  world = await makeReferralWorld(portal)
  place = placeOf(portal.database)
  for (const name of ['stays', 'moves', 'goes'] as const) tokens[name] = await submit()
  await renameOrganisations()
  await loadDemo({ payload, now: new Date() })
  const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#f60' } })
    .png()
    .toBuffer()
  await payload.create({
    collection: 'media',
    data: { alt: 'Et logo' },
    file: { name: 'logo.png', mimetype: 'image/png', size: data.length, data },
  })
  first = await backUp('first')
})
afterAll(async () => {
  await world?.keys.close()
  await portal?.stop()
})

describe('a backup', () => {
  it('is for its owner alone, and has no key beside the data', async () => {
    const [data, keys] = [first.data.folder, first.keys?.folder ?? '']
    for (const folder of [data, keys]) {
      for (const right of Object.values(await rightsIn(folder))) {
        expect(['file 600', 'folder 700']).toContain(right)
      }
    }
    expect((await readdir(keys)).sort()).toEqual(['keys.jsonl', 'manifest.json'])
    const wrapped = (await world.keys.list({ after: null, limit: 1 }))[0]?.wrapped ?? 'none'
    for (const file of Object.keys(first.data.manifest.files)) {
      expect(readFileSync(path.join(data, file)).includes(wrapped)).toBe(false)
    }
    expect(readFileSync(path.join(keys, 'keys.jsonl')).includes(wrapped)).toBe(true)
  })

  it('counts every row there is', async () => {
    const { payload, database } = portal
    const { tables, schema } = first.data.manifest
    for (const collection of ['services', 'municipalities', 'referrals', 'media'] as const) {
      const name = database.kind === 'sqlite' ? collection.replaceAll('-', '_') : collection
      const { totalDocs } = await payload.count({ collection })
      expect(totalDocs).toBeGreaterThan(0)
      expect(tables[name]?.rows).toBe(totalDocs)
    }
    expect(schema).toMatch(/^\d{8}_\d{6}_/)
  })

  it('restored to an empty place is the same, row by row, and a portal starts on it', async () => {
    const other = elsewhere(portal.database, 'b')
    const { comparisons, keys, kept } = await restore(first, other)
    expect(comparisons.every(({ isSame }) => isSame)).toBe(true)
    expect(kept).toBeNull()
    expect(keys).toMatchObject({ there: first.keys?.rows, leftOut: 0, unopened: 0 })

    const again = await takeBackup({
      place: other,
      to: inDir('again'),
      keysTo: inDir('again-keys'),
    })
    expect(nonEmpty(again)).toEqual(nonEmpty(first))
    expect(await keyTables(again)).toEqual(await keyTables(first))
    const picture = path.join('media', 'logo.png')
    expect(readFileSync(path.join(other.dataDir, picture))).toEqual(
      readFileSync(path.join(place.dataDir, picture)),
    )
    const read = await readReferrals(other)
    expect(read).toHaveLength(3)
    for (const { texts } of read) {
      expect(texts).toEqual([expect.stringContaining(JSON.stringify(hardText).slice(1, -1))])
    }

    const { code, lines } = await runCommand('src/cli/seed.ts', { env: envOf(other) })
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^0 rows/)])
    if (portal.database.kind === 'mongodb') {
      const indexes = await indexesOf(other, 'referrals')
      expect(indexes).toEqual(await indexesOf(place, 'referrals'))
      expect(indexes).toContain('tokenHash_1 unique')
    }
  })

  it('restored without its keys holds texts that nobody can read', async () => {
    const other = elsewhere(portal.database, 'c')
    const { keys } = await restore({ ...first, keys: null }, other)
    expect(keys).toBeNull()
    const read = await readReferrals(other)
    expect(read.map(({ texts, keys }) => ({ texts, keys }))).toEqual(
      Array.from({ length: 3 }, () => ({ texts: [null], keys: [] })),
    )
  })

  it('holds no key that was destroyed before it, nor brings one back into a store that lives', async () => {
    const [moved, gone] = [await byToken(tokens.moves), await byToken(tokens.goes)]
    await handOver(moved)
    expect(await withdraw(world.services, { token: tokens.goes, once: randomUUID() })).toBe(true)
    const second = await backUp('second')
    expect(keyFile(first)).toContain(gone.id)
    expect(keyFile(second)).not.toContain(gone.id)

    // The older data with the key store as it is now, as when the data alone were lost.
    const other = elsewhere(portal.database, 'd')
    await restore({ data: first.data, keys: second.keys }, other)
    const from = first.keys?.folder ?? ''
    const manifest = await readManifest({ folder: from, contents: 'keys' })
    const merged = await restoreKeys({ place: other, from, manifest })
    expect(merged).toEqual({ there: 2, leftOut: 1, unopened: 0 })
    const read = new Map((await readReferrals(other)).map((one) => [one.referral.id, one]))
    expect(read.get(gone.id)).toMatchObject({ texts: [null], keys: [] })
    // The older data name the former holder, whose key had been destroyed since.
    expect(read.get(moved.id)?.texts).toEqual([expect.any(String)])
    expect(read.get(moved.id)?.keys).toHaveLength(2)
  })

  it('of data made before a text’s time was up cannot be read after it, nor any byte of its key', async () => {
    const { id, version } = await byToken(tokens.stays)
    const wrapped = (await world.keys.list({ after: null, limit: 100 }))
      .filter(({ referral }) => referral === id)
      .map((one) => one.wrapped)
    expect(wrapped).toHaveLength(1)
    if (portal.database.kind === 'sqlite') expect(isInKeyFiles(wrapped[0] ?? '')).toBe(true)
    const user = signedIn(world.coordinators.entrance)
    const end = { outcome: 'not-found', tries: 2, told: 'told-followed-up' } as const
    await closeReferral(world.services, { user, id, version, once: randomUUID(), ...end })
    world.clock.now += 90 * 24 * 60 * 60 * 1000
    await takeDue(world.services)
    expect((await byToken(tokens.stays)).state).toBe('erased')
    if (portal.database.kind === 'sqlite') expect(isInKeyFiles(wrapped[0] ?? '')).toBe(false)

    const other = elsewhere(portal.database, 'e')
    await restore({ data: first.data, keys: (await backUp('third')).keys }, other)
    const restored = (await readReferrals(other)).find(({ referral }) => referral.id === id)
    expect(restored).toMatchObject({ texts: [null], keys: [] })
  })
})

/** In the key store or its log: what was destroyed must not lie in a free page either. */
function isInKeyFiles(wrapped: string): boolean {
  const { directory } = portal.database
  const files = readdirSync(directory).filter((file) => file.startsWith('keys.db'))
  return files.some((file) => readFileSync(path.join(directory, file)).includes(wrapped))
}

function backUp(name: string): Promise<Taken> {
  return takeBackup({ place, to: inDir(`${name}-data`), keysTo: inDir(`${name}-keys`) })
}

function restore({ data, keys }: Pick<Taken, 'data' | 'keys'>, to: Place) {
  const keysFrom = keys?.folder ?? null
  return restoreBackup({ place: to, from: data.folder, keysFrom, overwrite: false })
}

function inDir(name: string): string {
  return path.join(portal.database.directory, 'backups', name)
}

/** A restored MongoDB has no collections without documents. */
function nonEmpty({ data }: Taken) {
  return Object.fromEntries(Object.entries(data.manifest.tables).filter(([, { rows }]) => rows > 0))
}

async function keyTables({ keys }: Taken) {
  return (await readManifest({ folder: keys?.folder ?? '', contents: 'keys' })).tables
}

function keyFile({ keys }: Taken): string {
  return readFileSync(path.join(keys?.folder ?? '', 'keys.jsonl'), 'utf8')
}

/** The small world and the demo have some by the same name. */
async function renameOrganisations(): Promise<void> {
  const { docs } = await portal.payload.find({ collection: 'organisations', limit: 0 })
  for (const { id, name } of docs) {
    const data = { name: `${name} i den lille verden` }
    await portal.payload.update({ collection: 'organisations', id, data })
  }
}

async function submit(): Promise<string> {
  const report = { ...aSubmission().report, where: hardText }
  const receipt = await submitReferral(world.services, aSubmission({ report }))
  return receipt?.token ?? ''
}

async function byToken(token: string): Promise<Referral> {
  const req = await createLocalReq({}, portal.payload)
  const found = await findByToken(req, hashOfToken(token))
  if (!found) throw new Error('no such referral')
  return found
}

async function handOver({ id, version }: Referral): Promise<void> {
  const { services, coordinators, units } = world
  const offered = await offerHandover(services, {
    user: signedIn(coordinators.entrance),
    id,
    version,
    once: randomUUID(),
    to: units.deputy.id,
    reason: 'other-task',
    basis: null,
  })
  const user = signedIn(coordinators.deputy)
  await acceptHandover(services, { user, id, version: offered.version, once: randomUUID() })
}

async function indexesOf({ databaseUrl }: Place, collection: string): Promise<string[]> {
  const client = new MongoClient(databaseUrl)
  const indexes = await client.db().collection(collection).indexes()
  await client.close()
  return indexes.map(({ name, unique }) => (unique ? `${name} unique` : `${name}`)).sort()
}
