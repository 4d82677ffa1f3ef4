import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { createLocalReq, type CollectionSlug } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { readCode } from '../../../src/referrals/code'
import { readEvents } from '../../../src/referrals/rows/events'
import { findByToken } from '../../../src/referrals/rows/referrals'
import { readSender } from '../../../src/referrals/texts/readSender'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { hashOfToken } from '../../../src/referrals/token'
import { portal, world } from './openedWorld'
import { aSubmission, hourMs, morning, signedIn } from './world'

const counted = ['referrals', 'referral-texts', 'referral-events', 'messages'] as const
const counts = async () =>
  Promise.all(
    counted.map(
      async (collection: CollectionSlug) => (await portal.payload.count({ collection })).totalDocs,
    ),
  )
const rowOf = async (token: string) => {
  const found = await findByToken(await createLocalReq({}, portal.payload), hashOfToken(token))
  if (!found) throw new Error('no row')
  return found
}

describe('a concern that is handed over', () => {
  it('is with the unit, with its deadline, its event and a message to its people', async () => {
    const receipt = await submitReferral(world.services, aSubmission())
    expect(readCode(receipt?.code ?? '')).toBe(receipt?.code)
    const row = await rowOf(receipt?.token ?? '')
    expect(row).toMatchObject({
      code: receipt?.code,
      kommunekode: '0561',
      situation: 'gade',
      source: 'citizen',
      state: 'received',
      holder: world.units.entrance.id,
      deputy: world.units.deputy.id,
      receivedAt: morning,
      deadlineAt: morning + 4 * hourMs,
      promisedAt: morning + 4 * hourMs,
      dueAt: morning + 4 * hourMs,
      decision: { because: 'entrance' },
    })
    const req = await createLocalReq({}, portal.payload)
    expect((await readEvents(req, row.id)).map(({ kind }) => kind)).toEqual(['received'])
    const { docs } = await portal.payload.find({
      collection: 'messages',
      where: { referral: { equals: row.id } },
    })
    expect(docs).toMatchObject([
      { template: 'referral-new', receiver: world.coordinators.entrance.id, state: 'queued' },
    ])
  })

  it('can be read by the unit, word for word, and the look is on the timeline', async () => {
    const submission = aSubmission()
    const { token } = (await submitReferral(world.services, submission)) ?? { token: '' }
    const { id } = await rowOf(token)
    const user = signedIn(world.coordinators.entrance)
    const read = await readTexts(world.services, { user, id, once: randomUUID() })
    expect(read.texts).toMatchObject([{ kind: 'report', content: submission.report }])
    const req = await createLocalReq({}, portal.payload)
    expect(await readEvents(req, id)).toMatchObject([
      { kind: 'received' },
      { kind: 'looked', user: user.id, unit: world.units.entrance.id, at: read.notedAt },
    ])
  })

  it('keeps what the sender gave of themselves apart, for the receipt they asked for', async () => {
    const contact = { email: 'borger@post.example', phone: '', wantsReceipt: true }
    const { token } = (await submitReferral(
      world.services,
      aSubmission({ contact, lang: 'en' }),
    )) ?? {
      token: '',
    }
    const { id, hasContact } = await rowOf(token)
    expect(hasContact).toBe(true)
    expect(await readSender(world.services, id)).toEqual({ email: contact.email, token })
    const { docs } = await portal.payload.find({
      collection: 'messages',
      where: { and: [{ referral: { equals: id } }, { receiverKind: { equals: 'sender' } }] },
    })
    expect(docs).toMatchObject([{ template: 'referral-receipt', lang: 'en', receiver: id }])
  })

  it('is once, however often its form is sent, also at the same moment', async () => {
    const before = await counts()
    const submission = aSubmission()
    const first = await submitReferral(world.services, submission)
    const again = await Promise.all(
      Array.from({ length: 5 }, () => submitReferral(world.services, submission)),
    )
    expect(again).toEqual(Array.from({ length: 5 }, () => first))
    const another = aSubmission()
    const race = await Promise.all(
      Array.from({ length: 6 }, () => submitReferral(world.services, another)),
    )
    expect(new Set(race.map((receipt) => receipt?.code)).size).toBe(1)
    expect(await counts()).toEqual(before.map((count) => count + 2))
  })

  it('can be read where it was stored, but the answer to that was lost', async () => {
    const submission = aSubmission()
    const { db } = portal.payload
    const commit = db.commitTransaction.bind(db)
    const lost = vi.spyOn(db, 'commitTransaction').mockImplementationOnce(async (id) => {
      await commit(id)
      throw new Error('the connection broke')
    })
    await expect(submitReferral(world.services, submission)).rejects.toThrow()
    lost.mockRestore()
    const again = await submitReferral(world.services, submission)
    const { id } = await rowOf(again?.token ?? '')
    const user = signedIn(world.coordinators.entrance)
    const { texts } = await readTexts(world.services, { user, id, once: randomUUID() })
    expect(texts).toMatchObject([{ kind: 'report', content: submission.report }])
  })

  it('is not taken where nobody receives: nothing is stored', async () => {
    const before = await counts()
    const question = { ...aSubmission().question, kommune: '0851' }
    expect(await submitReferral(world.services, aSubmission({ question }))).toBeNull()
    expect(await counts()).toEqual(before)
  })

  it('goes to the door that was chosen, where that one receives', async () => {
    const chosen = world.units.deputy.id
    const { token } = (await submitReferral(world.services, aSubmission({ chosen }))) ?? {
      token: '',
    }
    expect(await rowOf(token)).toMatchObject({ holder: chosen, decision: { because: 'chosen' } })
  })

  it('leaves no word of it readable in any file', async () => {
    const report = { ...aSubmission().report, what: 'Ordet-som-ingen-maa-finde' }
    await submitReferral(world.services, aSubmission({ report }))
    if (portal.database.kind !== 'sqlite') return
    const { directory } = portal.database
    const files = readdirSync(directory).filter((name) => name.includes('.db'))
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      expect(readFileSync(path.join(directory, file)).includes('Ordet-som-ingen')).toBe(false)
    }
  })
})
