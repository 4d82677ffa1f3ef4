import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionConfig, Migration } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { houses, owners } from './support/collections'
import { startPayload, type TestPayload } from './support/start'

/** SQLite alone has a schema to migrate, so this runs on SQLite whatever the suite runs on. */
let directory: string
let url: string
// Inside the project, so that what is generated finds the packages it imports.
const migrationsRoot = path.resolve('tests/output', `migrations-${randomUUID()}`)

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'migrations-'))
  url = `file:${path.join(directory, 'portal.db')}`
  await mkdir(migrationsRoot, { recursive: true })
})

afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
  await rm(migrationsRoot, { recursive: true, force: true })
})

const start = (first: CollectionConfig) =>
  startPayload({ url, collections: [first, owners()], push: false, migrationsRoot })

describe('a migration that rebuilds a filled table', () => {
  let before: unknown

  it('starts from tables made by the first migration, with everything filled', async () => {
    const payload = await start(houses())
    await generate(payload, 'a_first')
    await payload.db.migrate({ migrations: await generated() })
    await fill(payload)
    before = await everything(payload)
    expect(JSON.stringify(before)).toContain('Værelse 2')
    await payload.destroy()
  })

  it('loses nothing', async () => {
    const payload = await start(withRequiredCounter())
    await generate(payload, 'b_second')
    const files = await readdir(path.join(migrationsRoot, 'sqlite'))
    const second = files.find((file) => file.endsWith('b_second.ts')) ?? ''
    expect(await readFile(path.join(migrationsRoot, 'sqlite', second), 'utf8')).toContain(
      'DROP TABLE \\`houses\\`',
    )
    await payload.db.migrate({ migrations: await generated() })
    expect(await everything(payload)).toEqual(before)
    expect(await rowsOf(payload, 'PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }])
    expect(existsSync(path.join(directory, 'portal.db.before-migration'))).toBe(true)
    await payload.destroy()
  })

  it('is not committed when it breaks a reference', async () => {
    const payload = await start(withRequiredCounter())
    const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`)
    })
    const breaking = {
      name: 'c_third',
      up: async ({ db }: { db: { run: (sql: string) => Promise<unknown> } }) => {
        await db.run('DELETE FROM owners')
      },
      down: async () => undefined,
    } as unknown as Migration
    const migrations = [...(await generated()), breaking]
    await expect(payload.db.migrate({ migrations })).rejects.toThrow('exit 1')
    exit.mockRestore()
    expect(await everything(payload)).toEqual(before)
    expect(await rowsOf(payload, 'PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }])
    await payload.destroy()
  })
})

function withRequiredCounter(): CollectionConfig {
  const plain = houses()
  const fields = plain.fields.map((field) =>
    'name' in field && field.name === 'counter' ? { ...field, required: true } : field,
  ) as CollectionConfig['fields']
  return { ...plain, fields }
}

async function generate(payload: TestPayload, migrationName: string): Promise<void> {
  await payload.db.createMigration({
    payload: payload as never,
    migrationName,
    forceAcceptWarning: true,
  })
}

async function generated(): Promise<Migration[]> {
  const folder = path.join(migrationsRoot, 'sqlite')
  const names = (await readdir(folder)).filter((file) => /_[ab]_\w+\.ts$/.test(file)).sort()
  return Promise.all(
    names.map(async (file) => ({
      ...(await import(path.join(folder, file))),
      name: file.replace('.ts', ''),
    })),
  )
}

async function fill(payload: TestPayload): Promise<void> {
  const made: string[] = []
  for (const name of ['Ejer', 'Ven', 'Nabo']) {
    made.push((await payload.create({ collection: 'owners', data: { name } })).id)
  }
  const [owner, ...friends] = made
  const room = (beds: number) => ({ label: `Værelse ${beds}`, beds, days: ['MO', 'WE'] })
  const data = {
    name: 'Huset',
    kinds: ['shelter', 'advice'],
    towns: ['Bramming', 'Ribe'],
    owner,
    friends,
    rooms: [room(1), room(2)],
  }
  const { id } = await payload.create({ collection: 'houses', data })
  await payload.update({ collection: 'houses', id, locale: 'en', data: { name: 'The house' } })
}

async function everything(payload: TestPayload): Promise<unknown> {
  const all = await payload.find({ collection: 'houses', locale: 'all', depth: 0 })
  const people = await payload.find({ collection: 'owners', sort: 'name', depth: 0 })
  return { houses: all.docs, owners: people.docs }
}

async function rowsOf(payload: TestPayload, sql: string): Promise<unknown[]> {
  const { client } = payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: object[] }> }
  }
  return (await client.execute(sql)).rows.map((row) => ({ ...row }))
}
