import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { allKeys } from '../../../src/backup/keyFile'
import { aboutKey, openKeyStore, rotateKeys, type KeyName, type KeyStore } from '../../../src/keys'
import {
  isWrappedByNewest,
  masterKeysOf,
  newDataKey,
  unwrapKey,
  wrapKey,
  type DataKey,
} from '../../../src/privacy/seal'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'
import { runCommand } from '../cli/command'
import { envOf, placeOf } from './places'

vi.setConfig({ testTimeout: 120_000 })

const [older, newer] = ['the-older-secret-'.padEnd(40, 'o'), 'the-newer-secret-'.padEnd(40, 'n')]
const [old, both, fresh] = [older, `${newer}, ${older}`, newer].map(masterKeysOf) as [
  ReturnType<typeof masterKeysOf>,
  ReturnType<typeof masterKeysOf>,
  ReturnType<typeof masterKeysOf>,
]

let database: TestDatabase
let keys: KeyStore
beforeAll(async () => {
  database = await makeTestDatabase()
  keys = await openKeyStore(placeOf(database))
})
afterAll(async () => {
  await keys?.close()
  await database?.remove()
})

/** More than two pages of them, each with its data key. */
const names = Array.from({ length: 1_234 }, (_, index) => ({
  referral: `r${String(index).padStart(4, '0')}`,
  part: 'text',
  holder: 'unit.0',
}))
const dataKeys = new Map<string, DataKey>(names.map(({ referral }) => [referral, newDataKey()]))
beforeEach(async () => {
  // Every one of them is put again, those that a test destroyed too; none has another name.
  await keys.putAll(names.map((name) => ({ ...name, wrapped: wrappedBy(old, name) })))
}, 120_000)

describe('a rotation', () => {
  it('goes from the older secret over both to the newer one alone, and opens the same keys', async () => {
    const moments = new Map((await allKeys(keys)).map((key) => [key.referral, key.putAt]))
    const started = performance.now()
    expect(await rotateKeys({ keys, masters: both })).toEqual({
      rewrapped: names.length,
      older: 0,
      unopened: 0,
    })
    console.log(`${names.length} keys: ${Math.round(performance.now() - started)} ms`)
    const after = await allKeys(keys)
    expect(after).toHaveLength(names.length)
    for (const key of after) {
      const opened = unwrapKey({ wrapped: key.wrapped, masters: fresh, about: aboutKey(key) })
      expect(Buffer.from(opened)).toEqual(Buffer.from(dataKeys.get(key.referral) ?? []))
      expect(key.putAt).toBe(moments.get(key.referral))
    }
    expect(await rotateKeys({ keys, masters: both })).toMatchObject({ rewrapped: 0, older: 0 })
  })

  it('cut off after a page goes on where it was', async () => {
    let pages = 0
    const cutOff: typeof keys.replaceAll = async (changes) => {
      if ((pages += 1) > 1) throw new Error('the power failed')
      return keys.replaceAll(changes)
    }
    const broken = rotateKeys({ keys: { ...keys, replaceAll: cutOff }, masters: both })
    await expect(broken).rejects.toThrow('the power failed')
    const { rewrapped, older } = await rotateKeys({ keys, masters: both })
    expect([rewrapped > 0 && rewrapped < names.length, older]).toEqual([true, 0])
  })

  it('brings back no key that was destroyed after it was read, and overwrites no newer one', async () => {
    const [destroyed, replaced] = [names[3], names[700]] as [KeyName, KeyName]
    const anew = wrappedBy(both, replaced, newDataKey())
    let isDone = false
    const meanwhile: typeof keys.replaceAll = async (changes) => {
      if (!isDone) {
        isDone = true
        await keys.destroy(destroyed)
        await keys.put(replaced, anew)
      }
      return keys.replaceAll(changes)
    }
    const rotated = await rotateKeys({ keys: { ...keys, replaceAll: meanwhile }, masters: both })
    expect(rotated).toEqual({ rewrapped: names.length - 2, older: 0, unopened: 0 })
    expect(await keys.get(destroyed)).toBeNull()
    expect(await keys.get(replaced)).toBe(anew)
  })

  it('keys that are destroyed at any moment of it stay destroyed', async () => {
    const gone = names.filter((_, index) => index % 3 === 0)
    const [rotated] = await Promise.all([
      rotateKeys({ keys, masters: both }),
      ...gone.map((name, index) => later(index % 40, () => keys.destroy(name))),
    ])
    expect(rotated.unopened).toBe(0)
    const left = await allKeys(keys)
    expect(left).toHaveLength(names.length - gone.length)
    expect(left.every(({ wrapped }) => isWrappedByNewest(wrapped, both))).toBe(true)
  })

  it('leaves what it cannot open as it is, and counts it', async () => {
    const [stranger, damaged] = [names[1], names[2]] as [KeyName, KeyName]
    const unknown = wrappedBy(masterKeysOf('x'.repeat(32)), stranger)
    const cut = wrappedBy(old, damaged).slice(0, -4)
    await keys.put(stranger, unknown)
    await keys.put(damaged, cut)
    expect(await rotateKeys({ keys, masters: both })).toMatchObject({ older: 2, unopened: 2 })
    expect([await keys.get(stranger), await keys.get(damaged)]).toEqual([unknown, cut])
  })

  it('leaves nothing on the disk that the older secret opens', async () => {
    if (database.kind !== 'sqlite') return
    await rotateKeys({ keys, masters: both })
    const found = readdirSync(database.directory).filter((file) =>
      readFileSync(`${database.directory}/${file}`).includes(`${old[0]?.id}.`),
    )
    expect(found).toEqual([])
  })
})

describe('keys:rotate', () => {
  it('says how many it wrapped, and what the older secret is still needed for', async () => {
    const run = (DATA_KEY: string) =>
      runCommand('src/cli/rotateKeys.ts', { env: { ...envOf(placeOf(database)), DATA_KEY } })
    const [tooEarly, first, again, alone] = [
      await run(newer),
      await run(`${newer},${older}`),
      await run(`${newer},${older}`),
      await run(newer),
    ]
    expect([tooEarly.code, tooEarly.lines.at(-1)]).toEqual([
      1,
      expect.stringContaining(`${names.length} of them open with no secret in DATA_KEY`),
    ])
    expect([first.code, first.lines]).toEqual([
      0,
      [
        `${names.length} keys were wrapped anew; 0 still need an older secret.`,
        expect.stringMatching(/^Backups of keys made before now are of no use without it/),
      ],
    ])
    expect([again.code, again.lines[0]]).toEqual([0, expect.stringMatching(/^0 keys were wrapped/)])
    expect([alone.code, alone.lines.length]).toEqual([0, 1])
  })
})

function wrappedBy(
  masters: ReturnType<typeof masterKeysOf>,
  name: KeyName,
  dataKey = dataKeys.get(name.referral) ?? newDataKey(),
): string {
  return wrapKey({ dataKey, masters, about: aboutKey(name) })
}

function later<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds)).then(work)
}
