import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { randomUUID } from 'node:crypto'
import { inTransaction } from '../../database'
import { isAppError } from '../../errors'
import type { Instant, Situation } from '../../routing/types'
import type { User } from '../change'
import { addEvents } from '../rows/events'
import { findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { holderName } from '../texts/keyring'
import { openTexts } from '../texts/openTexts'
import { readTexts } from '../texts/readTexts'
import type { ReportText } from '../types'
import { openStates } from '../types'
import { nearnessOf, type Nearness } from './nearness'

/** One that may be about the same person, without a word of what it says. */
export type Suggestion = {
  id: string
  code: string
  receivedAt: Instant
  situation: Situation
  near: Nearness
}

/** Reports of one person come in close together. */
const windowMs = 4 * 24 * 60 * 60 * 1000
const mostCompared = 20

/**
 * Open referrals of the same unit that may be about the same person: the same municipality, a few
 * days apart, a like situation, and places that are near or share a telling word. The comparing is
 * done by the machine; nobody is shown a text, and it is on each timeline that it was compared.
 */
export async function suggestJoins(
  services: ReferralServices,
  { user, id, once }: { user: User; id: string; once: string },
): Promise<Suggestion[]> {
  // Asks who may and notes the look, as reading it does: what is suggested follows from its text.
  const read = await readTexts(services, { user, id, once, as: 'compared' }).catch(nothingLeft)
  const place = read && reportIn(read.texts)
  if (!place) return []
  const { referral } = read
  const req = await createLocalReq({}, services.payload)
  const candidates = (
    await findReferrals(req, { where: likeIt(referral), sort: '-receivedAt', limit: mostCompared })
  ).filter((other) => isAlike(other.situation, referral.situation))
  await noteComparing(services, { user, unit: referral.holder, candidates })
  const compared = await Promise.all(
    candidates.map(async (other) => {
      const found = reportIn(
        await openTexts(services, { referral: other, names: [holderName(other)] }),
      )
      const near = found && nearnessOf(place, found)
      return near
        ? [
            {
              id: other.id,
              code: other.code,
              receivedAt: other.receivedAt,
              situation: other.situation,
              near,
            },
          ]
        : []
    }),
  )
  return compared.flat()
}

function likeIt({ id, holder, kommunekode, receivedAt, visit }: Referral): Where {
  return {
    and: [
      { holder: { equals: holder } },
      { state: { in: [...openStates] } },
      { kommunekode: { equals: kommunekode } },
      { receivedAt: { greater_than: receivedAt - windowMs } },
      { receivedAt: { less_than: receivedAt + windowMs } },
      { id: { not_equals: id } },
      ...(visit ? [{ or: [{ visit: { exists: false } }, { visit: { not_equals: visit } }] }] : []),
    ],
  }
}

/** Once the texts have been erased there is nothing to compare. */
function nothingLeft(error: unknown): null {
  if (isAppError(error, 'gone')) return null
  throw error
}

/** Who sleeps outside tonight was in the night café yesterday; the other situations stay apart. */
const roofless: readonly Situation[] = ['gade', 'natcafe', 'andet', 'ved-ikke']

function isAlike(one: Situation, other: Situation): boolean {
  return one === other || (roofless.includes(one) && roofless.includes(other))
}

function reportIn(texts: readonly { kind: string; content: unknown }[]): ReportText | null {
  return (texts.find(({ kind }) => kind === 'report')?.content as ReportText | undefined) ?? null
}

async function noteComparing(
  { payload, now }: ReferralServices,
  { user, unit, candidates }: { user: User; unit: string; candidates: readonly Referral[] },
): Promise<void> {
  const by = { actor: 'unit' as const, user: String(user?.id), unit }
  await inTransaction({ payload }, async (req: PayloadRequest) => {
    for (const { id, version } of candidates) {
      const events = [{ kind: 'compared' as const }]
      const moment = { version, at: now(), isBeside: true }
      await addEvents(req, { referral: id, events, once: randomUUID(), by, ...moment })
    }
  })
}
