import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { openKeyStore } from '../../src/keys'
import { requireEnv } from '../../src/env'
import { loadPlaces } from '../../src/place'
import { loadContent } from '../../src/portal/content'
import { masterKeysOf } from '../../src/privacy/seal'
import { findReferrals } from '../../src/referrals/rows/referrals'
import type { Referral } from '../../src/referrals/rows/types'
import type { ReferralServices } from '../../src/referrals/services'
import { holderName } from '../../src/referrals/texts/keyring'
import { openTexts } from '../../src/referrals/texts/openTexts'
import { sweepKeys } from '../../src/referrals/texts/sweepKeys'
import { hashOfToken } from '../../src/referrals/token'
import type { Seen } from './client'

export type Verdict = { receipts: number; problems: string[]; strayKeys: number }

/**
 * Opens the database after the last kill, as another portal would, and looks for every receipt that
 * a client saw: there exactly once, to be opened with its unit's key word for word, with its event and its
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
  for (let from = 0; from < seen.length; from += page) {
    problems.push(...(await problemsOf(services, seen.slice(from, from + page))))
  }
  problems.push(...(await halfMade(payload)))
  // A kill between key and row leaves a key too many, which the sweeper takes an hour later.
  const strayKeys = await sweepKeys(services, { at: Date.now() + 2 * 60 * 60 * 1000 })
  await keys.close()
  return { receipts: seen.length, problems, strayKeys }
}

/** Receipts looked for at a time: one by one, the stand-in for MongoDB takes half an hour for 5,000. */
const page = 250

async function problemsOf(services: ReferralServices, seen: readonly Seen[]): Promise<string[]> {
  const { payload } = services
  const req = await createLocalReq({}, payload)
  const hashes = seen.map(({ token }) => hashOfToken(token))
  const found = await findReferrals(req, {
    where: { tokenHash: { in: hashes } },
    sort: 'id',
    limit: 0,
  })
  const referral = { in: found.map(({ id }) => id) }
  const received = await countOfEach(payload, 'referral-events', {
    and: [{ referral }, { kind: { equals: 'received' } }],
  })
  const messages = await countOfEach(payload, 'messages', {
    and: [{ referral }, { template: { equals: 'referral-new' } }],
  })
  const problems: string[] = []
  for (const [index, { form }] of seen.entries()) {
    const rows = found.filter(({ tokenHash }) => tokenHash === hashes[index])
    const [row] = rows
    if (!row || rows.length !== 1) problems.push(`${rows.length} rows for a receipt`)
    else {
      const { id } = row
      problems.push(
        ...((await reportOf(services, row)) === form.what
          ? []
          : ['a text that cannot be read, or is another']),
        ...(received.get(id) === 1 ? [] : [`${received.get(id) ?? 0} events of receipt`]),
        ...(messages.get(id) === 1 ? [] : [`${messages.get(id) ?? 0} messages to the unit`]),
      )
    }
  }
  return problems
}

/** What was written, opened with the key of the unit that holds the referral. */
async function reportOf(services: ReferralServices, referral: Referral): Promise<string | null> {
  const texts = await openTexts(services, { referral, names: [holderName(referral)] })
  const report = texts.find((text) => text.kind === 'report')
  return report?.content.what ?? null
}

/** How many rows of a collection each referral has. */
async function countOfEach(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { referral } of await all(payload, collection, where)) {
    counts.set(String(referral), (counts.get(String(referral)) ?? 0) + 1)
  }
  return counts
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
  where: Where = {},
): Promise<(Record<string, unknown> & { id: string })[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where,
    pagination: false,
    limit: 0,
  })
  return docs
}
