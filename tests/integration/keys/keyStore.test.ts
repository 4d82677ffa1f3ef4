import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKeyStore, type KeyStore } from '../../../src/keys'
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

  it('destroys one part, or what is wrapped for former holders, and nothing else', async () => {
    await keys.put({ ...text, holder: 'odense' }, 'for-the-new-holder')
    await keys.put({ ...text, referral: 'r2' }, 'of-another')
    await keys.destroy({ referral: 'r1', part: 'contact' })
    expect([await keys.get(contact), await keys.get(text)]).toEqual([null, 'wrapped-anew'])
    await keys.keepOnly({ referral: 'r1', holder: 'odense' })
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
