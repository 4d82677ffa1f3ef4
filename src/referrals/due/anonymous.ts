import type { Change, Scene } from '../change'
import { monthOf, startOfMonth } from '../month'
import { noOffer } from '../rows/offer'

/**
 * Leaves what is counted (municipality, situation, age, unit, outcome, month, how fast it was taken)
 * and nothing that leads to a person: no code, link, user, timeline or moment.
 */
export async function makeAnonymous({ req, referral }: Scene): Promise<Change> {
  const { id, receivedAt, takenAt, deadlineAt } = referral
  const where = { referral: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'referral-events', where, req })
  await req.payload.db.deleteMany({ collection: 'messages', where, req })
  const month = monthOf(receivedAt)
  const start = startOfMonth(month)
  return {
    patch: {
      ...noOffer,
      code: id,
      tokenHash: id,
      month,
      receivedAt: start,
      waitsSince: start,
      deadlineAt: start,
      replyBy: start,
      takenAt: takenAt === null ? null : start,
      wasLate: takenAt === null || takenAt > deadlineAt,
      closedAt: start,
      workStartedAt: null,
      promisedAt: null,
      deputyToldAt: null,
      informedAt: null,
      filedAt: null,
      textErasedAt: start,
      contactErasedAt: null,
      lookedAt: null,
      decision: null,
    },
    events: [],
  }
}
