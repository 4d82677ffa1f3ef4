import { randomUUID } from 'node:crypto'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { openKeyStore } from '../../src/keys'
import { requireEnv } from '../../src/env'
import { loadPlaces } from '../../src/place'
import { loadContent } from '../../src/portal/content'
import { masterKeysOf } from '../../src/privacy/seal'
import { readEvents } from '../../src/referrals/rows/events'
import { findReferrals } from '../../src/referrals/rows/referrals'
import type { ReferralServices } from '../../src/referrals/services'
import { readTexts } from '../../src/referrals/texts/readTexts'
import { sweepKeys } from '../../src/referrals/texts/sweepKeys'
import { hashOfToken } from '../../src/referrals/token'
import { coordinatorOf } from '../../seed/demo/referrals/coordinators'
import type { Seen } from './client'

export type Verdict = { receipts: number; problems: string[]; strayKeys: number }

/**
 * Opens the database after the last kill, as another portal would, and looks for every receipt that
 * a client saw: there exactly once, readable by the unit word for word, with its event and its
 * message; and for anything half-made.
 */
export async function verify(payload: Payload, seen: readonly Seen[]): Promise<Verdict> {
  const env = requireEnv()
  const keys = await openKeyStore({ databaseUrl: env.databaseUrl, keysPath: env.keysPath })
  const content = loadContent({ payload, places: loadPlaces(), now: Date.now() })
  const services: ReferralServices = {
    payload,
    keys,
    masters: masterKeysOf(env.dataKey),
    linkKey: env.linkKey,
    current: () => content,
    now: Date.now,
  }
  const problems: string[] = []
  for (const one of seen) problems.push(...(await problemsOf(services, one)))
  problems.push(...(await halfMade(payload)))
  // A kill between key and row leaves a key too many, which the sweeper takes an hour later.
  const strayKeys = await sweepKeys(services, { at: Date.now() + 2 * 60 * 60 * 1000 })
  await keys.close()
  return { receipts: seen.length, problems, strayKeys }
}

async function problemsOf(services: ReferralServices, { form, token }: Seen): Promise<string[]> {
  const { payload } = services
  const req = await createLocalReq({}, payload)
  const where = { tokenHash: { equals: hashOfToken(token) } }
  const rows = await findReferrals(req, { where, sort: 'id', limit: 5 })
  const [referral] = rows
  if (!referral || rows.length !== 1) return [`${rows.length} rows for a receipt`]
  const { id, holder } = referral
  const user = await coordinatorOf(payload, holder)
  const { texts } = await readTexts(services, { user, id, once: randomUUID() })
  const report = texts.find(({ kind }) => kind === 'report')?.content as
    { what: string } | undefined
  const received = (await readEvents(req, id)).filter(({ kind }) => kind === 'received')
  const messages = await payload.count({
    collection: 'messages',
    where: { and: [{ referral: { equals: id } }, { template: { equals: 'referral-new' } }] },
  })
  return [
    ...(report?.what === form.what ? [] : ['a text that cannot be read, or is another']),
    ...(received.length === 1 ? [] : [`${received.length} events of receipt`]),
    ...(messages.totalDocs === 1 ? [] : [`${messages.totalDocs} messages to the unit`]),
  ]
}

/** Rows that belong to no referral, and referrals without what belongs to them. */
async function halfMade(payload: Payload): Promise<string[]> {
  const referrals = new Map((await all(payload, 'referrals')).map((row) => [row.id, row]))
  const problems: string[] = []
  const withText = new Set<unknown>()
  for (const collection of ['referral-texts', 'referral-events', 'messages'] as const) {
    for (const row of await all(payload, collection)) {
      if (!referrals.has(String(row.referral))) problems.push(`a row of ${collection} alone`)
      if (collection === 'referral-texts') withText.add(row.referral)
    }
  }
  for (const [id, { textErasedAt }] of referrals) {
    if (!textErasedAt && !withText.has(id)) problems.push('a referral without its text')
  }
  return problems
}

async function all(
  payload: Payload,
  collection: CollectionSlug,
): Promise<(Record<string, unknown> & { id: string })[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    pagination: false,
    limit: 0,
  })
  return docs
}
