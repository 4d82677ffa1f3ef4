import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { restoreBackup } from '../../../src/backup/restoreBackup'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { findByToken } from '../../../src/referrals/rows/referrals'
import { hashOfToken } from '../../../src/referrals/token'
import { runCommand } from '../cli/command'
import { aSubmission, signedIn } from '../referrals/world'
import { elsewhere, envOf, placeOf, readReferrals, rowsOf, type Place } from './places'
import { portal, world } from '../referrals/openedWorld'

vi.setConfig({ testTimeout: 240_000 })

const backups = 3
/** What the writers have done. */
const done = { submitted: 0, moved: 0, withdrawn: 0 }

describe('a backup of a portal in use', () => {
  it('holds one moment: rows that belong together, and the key of every text', async () => {
    let isOver = false
    const writers = Array.from({ length: 4 }, () => writeOn(() => isOver))
    const folders = { to: inDir('data'), keysTo: inDir('keys') }
    try {
      for (let count = 1; count <= backups; count += 1) {
        await reached(() => Math.min(done.moved, done.withdrawn), 7 * count)
        const args = ['--to', folders.to, '--keys-to', folders.keysTo]
        const env = envOf(placeOf(portal.database))
        const { code, lines } = await runCommand('src/cli/backup.ts', { args, env })
        const said = [/^Data as of/, /^Keys as of then/].map((line) => expect.stringMatching(line))
        expect([code, lines]).toEqual([0, said])
      }
      await reached(() => done.submitted, done.submitted + 1)
    } finally {
      isOver = true
      await Promise.all(writers)
    }

    const erased = await erasedIn(placeOf(portal.database))
    const seen = []
    const stamps = (await readdir(folders.to)).map((name) => name.replace('data-', ''))
    expect(stamps).toHaveLength(backups)
    for (const [index, stamp] of stamps.entries()) {
      const place = elsewhere(portal.database, `${index}`)
      const from = path.join(folders.to, `data-${stamp}`)
      const keysFrom = path.join(folders.keysTo, `keys-${stamp}`)
      await restoreBackup({ place, from, keysFrom, overwrite: false })
      seen.push(await check({ place, erased }))
    }
    // Each was taken in the midst of it.
    expect(seen[0]).toBeGreaterThan(0)
    expect(new Set(seen).size).toBe(backups)
    expect(Math.max(...seen)).toBeLessThan(done.submitted)
  })
})

/** However fast the machine is: so much has been written. */
async function reached(count: () => number, least: number): Promise<void> {
  await expect.poll(count, { timeout: 60_000 }).toBeGreaterThanOrEqual(least)
}

/**
 * @param erased the referrals that have been erased since: in a copy their texts may lack their key
 * @returns how many referrals the copy holds
 */
async function check({
  place,
  erased,
}: {
  place: Place
  erased: ReadonlySet<unknown>
}): Promise<number> {
  const read = await readReferrals(place)
  const texts = await rowsOf(place, 'referral-texts')
  const events = await rowsOf(place, 'referral-events')
  const ids = new Set(read.map(({ referral }) => referral.id))
  for (const { referral } of texts) expect(ids.has(String(referral))).toBe(true)
  for (const { referral, texts: own } of read) {
    const kinds = events.filter((event) => event.referral === referral.id).map(({ kind }) => kind)
    expect(kinds).toContain('received')
    expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(referral.holding)
    expect(kinds.includes('withdrawn')).toBe(referral.state === 'withdrawn')
    const isErased = isSet(referral.textErasedAt)
    expect([referral.id, own.length]).toEqual([referral.id, isErased ? 0 : 1])
    if (!erased.has(referral.id)) {
      expect([referral.id, own]).toEqual([referral.id, [expect.any(String)]])
    }
  }
  return read.length
}

async function erasedIn(place: Place): Promise<Set<unknown>> {
  const rows = await rowsOf(place, 'referrals')
  return new Set(rows.filter((row) => isSet(row.textErasedAt)).map(({ id }) => id))
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** Submits, hands over and withdraws, one after the other, until it is over. */
async function writeOn(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const receipt = await submitReferral(world.services, aSubmission())
    const token = receipt?.token ?? ''
    const n = (done.submitted += 1)
    await pause()
    if (n % 2 === 0) await handOver(token)
    await pause()
    if (n % 3 > 0) continue
    await withdraw(world.services, { token, once: randomUUID() })
    done.withdrawn += 1
  }
}

/** SQLite answers at once: without pauses nothing else in this process would get its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40))
}

async function handOver(token: string): Promise<void> {
  const { services, coordinators, units } = world
  const req = await createLocalReq({}, portal.payload)
  const found = await findByToken(req, hashOfToken(token))
  const { id, version } = found ?? { id: '', version: 0 }
  const offer = { to: units.deputy.id, reason: 'other-task', basis: null } as const
  const by = { user: signedIn(coordinators.entrance), id, version, once: randomUUID() }
  const offered = await offerHandover(services, { ...by, ...offer })
  const user = signedIn(coordinators.deputy)
  await acceptHandover(services, { user, id, version: offered.version, once: randomUUID() })
  done.moved += 1
}

function inDir(name: string): string {
  return path.join(portal.database.directory, 'backups', name)
}
