import type { PayloadRequest, Where } from 'payload'
import type { Referral } from './types'

/** The rows themselves, read and written without hooks: nobody but these functions does. */

export async function findReferral(req: PayloadRequest, id: string): Promise<Referral | null> {
  return findOne(req, { id: { equals: id } })
}

export async function findByToken(
  req: PayloadRequest,
  tokenHash: string,
): Promise<Referral | null> {
  return findOne(req, { tokenHash: { equals: tokenHash } })
}

/** `sort` as Payload writes it: `deadlineAt`, `-receivedAt`. */
export async function findReferrals(
  req: PayloadRequest,
  { where, sort, limit }: { where: Where; sort: string | string[]; limit: number },
): Promise<Referral[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'referrals',
    where,
    sort,
    limit,
    pagination: false,
    req,
  })
  return docs.map(toReferral)
}

export async function countReferrals(req: PayloadRequest, where: Where): Promise<number> {
  return (await req.payload.db.count({ collection: 'referrals', where, req })).totalDocs
}

export async function insertReferral(req: PayloadRequest, referral: Referral): Promise<void> {
  await req.payload.db.create({
    collection: 'referrals',
    data: { ...referral },
    // Read back, a row costs a second statement.
    returning: false,
    req,
  })
}

/** Writes the named fields and leaves the others alone. */
export async function patchReferral(
  req: PayloadRequest,
  id: string,
  patch: Partial<Referral>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'referrals',
    id,
    data: { ...patch },
    returning: false,
    req,
  })
}

async function findOne(req: PayloadRequest, where: Where): Promise<Referral | null> {
  const found = await req.payload.db.findOne<Row>({ collection: 'referrals', where, req })
  return found && toReferral(found)
}

type Row = { id: string } & Record<string, unknown>

/**
 * A field that was never written is missing on one database and null on the other. The row is the
 * reader's own and is filled as it is: a copy of each costs a tenth of what the inbox does.
 */
function toReferral(row: Row): Referral {
  for (const name of nullable) row[name] ??= null
  row.heldBack ??= []
  row.reminded ??= []
  return row as unknown as Referral
}

const nullable = [
  'fra',
  'about',
  'decision',
  'deputy',
  'dueAt',
  'promisedAt',
  'deputyToldAt',
  'deputyDeadlineAt',
  'offeredTo',
  'offerReason',
  'offerBasis',
  'offeredAt',
  'offerEndsAt',
  'declineReason',
  'visit',
  'takenAt',
  'workStartedAt',
  'closedAt',
  'outcome',
  'told',
  'responsibleKommunekode',
  'informed',
  'exemptReason',
  'informedAt',
  'filedAt',
  'contactErasedAt',
  'textErasedAt',
  'month',
  'wasLate',
  'lookedAt',
] as const satisfies readonly (keyof Referral)[]
