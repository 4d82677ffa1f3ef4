import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addWord } from '../../../src/referrals/actions/addWord'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { markFiled } from '../../../src/referrals/actions/markFiled'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { readStatus } from '../../../src/referrals/status/readStatus'
import { dayMs } from '../../../src/referrals/periods'
import { portal, world } from './openedWorld'
import { inputOf, keysOf, kindsOf, reload, submitted, templatesOf, passes } from './support'
import { aContact, morning } from './world'

beforeEach(() => {
  world.clock.now = morning
})

describe('reminders', () => {
  it('the unit hears of a reply that is due, of its duty to inform, and of texts that will go', async () => {
    const { id } = (await submitted(world)).referral
    await acknowledge(world.services, await inputOf(world, 'entrance', id))
    await passes(world, 12 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-reply-due')
    await passes(world, 2 * dayMs)
    const ofReply = (await templatesOf(world, id)).filter((one) => one === 'referral-reply-due')
    expect(ofReply).toHaveLength(2)
    await passes(world, 11 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-inform-due')
    await passes(world, 125 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-erase-in-30-days')
    await passes(world, 23 * dayMs)
    expect((await templatesOf(world, id)).at(-1)).toBe('referral-erase-in-7-days')
    await passes(world, 7 * dayMs)
    expect(await keysOf(world, id)).toEqual([])
    expect(await reload(world, id)).toMatchObject({ state: 'taken', textErasedAt: world.clock.now })
  })

  it('the unit hears before texts go that it closed and has not filed', async () => {
    const ids = [(await submitted(world)).referral.id, (await submitted(world)).referral.id]
    for (const id of ids) {
      await closeReferral(world.services, {
        ...(await inputOf(world, 'entrance', id)),
        outcome: 'met-helped',
        told: 'told-followed-up',
      })
    }
    const [filed = '', unfiled = ''] = ids
    await markFiled(world.services, {
      ...(await inputOf(world, 'entrance', filed)),
      on: null,
    })
    await passes(world, 60 * dayMs)
    expect(await templatesOf(world, unfiled)).toContain('referral-erase-in-30-days')
    await passes(world, 23 * dayMs)
    expect(await templatesOf(world, unfiled)).toContain('referral-erase-in-7-days')
    expect((await templatesOf(world, filed)).join()).not.toContain('erase')
  })
})

describe('erasing', () => {
  it('takes the contact 30 days after closing, the texts after 90, the rest in the end', async () => {
    const { referral, token } = await submitted(world, { contact: aContact })
    const { id } = referral
    await closeReferral(world.services, {
      ...(await inputOf(world, 'entrance', id)),
      outcome: 'met-helped',
      told: 'told-followed-up',
    })
    await passes(world, 30 * dayMs)
    expect(await keysOf(world, id)).toEqual([`text ${world.units.entrance.id}.0`])
    await passes(world, 60 * dayMs)
    expect(await keysOf(world, id)).toEqual([])
    expect(await readStatus(world.services, token)).toMatchObject({ state: 'erased' })
    await passes(world, 30 * dayMs)
    expect(await readStatus(world.services, token)).toBeNull()
    expect(await reload(world, id)).toMatchObject({
      month: '2026-11',
      code: id,
      outcome: 'met-helped',
      situation: 'gade',
      dueAt: null,
    })
    expect([await kindsOf(world, id), await templatesOf(world, id)]).toEqual([[], []])
    expect(await textsOf(id)).toBe(0)
  })

  it('is at once when the sender withdraws; nothing wrapped is left in any file', async () => {
    const { referral, token } = await submitted(world, { contact: aContact })
    const { id } = referral
    const rows = await world.keys.list({ after: { referral: id, part: '', holder: '' }, limit: 2 })
    expect(rows.map(({ referral: of }) => of)).toEqual([id, id])
    const once = randomUUID()
    expect(await withdraw(world.services, { token, once })).toBe(true)
    expect(await withdraw(world.services, { token, once })).toBe(true)
    expect(await withdraw(world.services, { token, once: randomUUID() })).toBe(false)
    expect(await addWord(world.services, { token, text: 'Mere', once: randomUUID() })).toBe(false)
    expect([await keysOf(world, id), await textsOf(id)]).toEqual([[], 0])
    expect(await readStatus(world.services, token)).toMatchObject({
      state: 'withdrawn',
      isOpen: false,
    })
    if (portal.database.kind !== 'sqlite') return
    for (const { wrapped } of rows) expect(isInAnyFile(wrapped)).toBe(false)
  })
})

async function textsOf(id: string): Promise<number> {
  const where = { referral: { equals: id } }
  return (await portal.payload.count({ collection: 'referral-texts', where })).totalDocs
}

function isInAnyFile(needle: string): boolean {
  const { directory } = portal.database
  const files = readdirSync(directory).filter((file) => file.includes('.db'))
  return files.some((file) => readFileSync(path.join(directory, file)).includes(needle))
}
