import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKeyStore, type KeyRow, type KeyStore } from '../../../src/keys'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'

let database: TestDatabase
let keysPath: string
let keys: KeyStore
const open = () => openKeyStore({ databaseUrl: database.url, keysPath })
beforeAll(async () => {
  database = await makeTestDatabase()
  keysPath = join(database.directory, 'keys', 'keys.db')
  keys = await open()
})
afterAll(async () => {
  await keys?.close()
  await database?.remove()
})

const text = { referral: 'r1', part: 'text', holder: 'esbjerg' }
const contact = { ...text, part: 'contact' }

describe('the key store', () => {
  it('keeps a key under its whole name, also for who opens it next', async () => {
    await keys.put(text, 'key-of-the-text')
    await keys.put(contact, 'key-of-the-contact')
    const another = await open()
    expect(await another.get(text)).toBe('key-of-the-text')
    expect(await another.get(contact)).toBe('key-of-the-contact')
    expect(await another.get({ ...text, holder: 'odense' })).toBeNull()
    expect(await another.get({ ...text, referral: 'r2' })).toBeNull()
    await another.close()
  })

  it('puts a key in place of an older one of the same name', async () => {
    await keys.put(text, 'wrapped-anew')
    expect(await keys.get(text)).toBe('wrapped-anew')
  })

  it('destroys one part, or what is wrapped for a former holder, and nothing else', async () => {
    await keys.put({ ...text, holder: 'odense' }, 'for-the-new-holder')
    await keys.put({ ...text, referral: 'r2' }, 'of-another')
    await keys.destroy({ referral: 'r1', part: 'contact' })
    expect([await keys.get(contact), await keys.get(text)]).toEqual([null, 'wrapped-anew'])
    await keys.destroy({ referral: 'r1', holder: 'esbjerg' })
    expect(await keys.get(text)).toBeNull()
    expect(await keys.get({ ...text, holder: 'odense' })).toBe('for-the-new-holder')
    await keys.destroy({ referral: 'r1' })
    expect(await keys.get({ ...text, holder: 'odense' })).toBeNull()
    expect(await keys.get({ ...text, referral: 'r2' })).toBe('of-another')
  })

  it('holds many at a time', async () => {
    const names = Array.from({ length: 200 }, (_, index) => ({
      ...text,
      referral: `many-${index}`,
    }))
    await Promise.all(names.map((name) => keys.put(name, name.referral)))
    const found = await Promise.all(names.map((name) => keys.get(name)))
    expect(found).toEqual(names.map(({ referral }) => referral))
  })

  it('takes none for nothing to do: of a referral whose texts are erased there is none', async () => {
    await expect(keys.putAll([])).resolves.toBeUndefined()
  })

  it('lists them in the order of their names, a page at a time, with their moment', async () => {
    await keys.destroy({ referral: 'r2' })
    await keys.putAll(
      ['b', 'a', 'c'].map((part) => ({ ...text, referral: 'listed', part, wrapped: part })),
    )
    const all = await readAll(keys)
    const own = all.filter(({ referral }) => referral === 'listed')
    expect(own.map(({ part, wrapped }) => [part, wrapped])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ])
    expect(new Set(all.map((row) => JSON.stringify(row))).size).toBe(all.length)
    expect(Math.abs(Date.now() - (own[0]?.putAt ?? 0))).toBeLessThan(60_000)
  })

  it('as a file is for its owner alone, and holds not a byte of what was destroyed', async () => {
    if (database.kind !== 'sqlite') return
    expect(statSync(keysPath).mode & 0o777).toBe(0o600)
    const wrapped = 'a-wrapped-key-that-must-be-gone-'.repeat(4)
    await keys.put({ ...text, referral: 'gone' }, wrapped)
    expect(isOnDisk(wrapped)).toBe(true)
    await keys.destroy({ referral: 'gone' })
    expect(isOnDisk(wrapped)).toBe(false)
    expect(isOnDisk('a-wrapped-key-that')).toBe(false)
  })
})

/** In the file, its log, or whatever else lies beside it. */
function isOnDisk(needle: string): boolean {
  const folder = join(database.directory, 'keys')
  return readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(needle))
}

async function readAll(keys: KeyStore): Promise<KeyRow[]> {
  const rows: KeyRow[] = []
  for (;;) {
    const page = await keys.list({ after: rows.at(-1) ?? null, limit: 7 })
    if (page.length === 0) return rows
    rows.push(...page)
  }
}
