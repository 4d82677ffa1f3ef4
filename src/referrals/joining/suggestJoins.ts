import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database'
import { isAppError } from '../../errors'
import type { Instant, Situation } from '../../routing/types'
import type { User } from '../change'
import type { Cursor } from '../inbox/cursor'
import { readBoxes } from '../inbox/readBoxes'
import { addEvents } from '../rows/events'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { holderName } from '../texts/keyring'
import { openTexts } from '../texts/openTexts'
import { readTexts } from '../texts/readTexts'
import type { ReportText } from '../types'
import { likeIt } from './likeIt'
import { nearnessOf, type Nearness } from './nearness'

/** One that may be about the same person, without a word of what it says. */
export type Suggestion = {
  id: string
  code: string
  receivedAt: Instant
  situation: Situation
  near: Nearness
}

/** Nobody looks through more; what came last comes first. */
const mostSuggested = 20
/** Compared at a time, so that the writer is not kept from others. */
const pageSize = 50

/**
 * Open referrals of the same unit that may be about the same person: the same municipality, a few
 * days apart, a like situation, and places that are near or share a telling word. All of them are
 * compared, however many the unit has. The comparing is done by the machine; nobody is shown a text,
 * and it is on each timeline that it was compared.
 */
export async function suggestJoins(
  services: ReferralServices,
  { user, id, once }: { user: User; id: string; once: string },
): Promise<Suggestion[]> {
  // Asks who may and notes the look, as reading it does: what is suggested follows from its text.
  const read = await readTexts(services, { user, id, once, as: 'compared' }).catch(nothingLeft)
  const place = read && reportIn(read.texts)
  if (!place) return []
  const { referral, unit } = read
  const req = await createLocalReq({}, services.payload)
  const boxes = likeIt(referral)
  const suggested: Suggestion[] = []
  for (let after: Cursor | null = null; ;) {
    const candidates: Referral[] = await readBoxes(req, { boxes, after, limit: pageSize })
    await noteComparing(services, { user, unit, candidates })
    const compared = await Promise.all(candidates.map((other) => compare(services, place, other)))
    suggested.push(...compared.filter((one) => one !== null))
    const last = candidates.at(-1)
    if (!last || candidates.length < pageSize || suggested.length >= mostSuggested) break
    after = { key: last.receivedAt, id: last.id }
  }
  return suggested.slice(0, mostSuggested)
}

async function compare(
  services: ReferralServices,
  place: ReportText,
  other: Referral,
): Promise<Suggestion | null> {
  const { id, code, receivedAt, situation } = other
  const texts = await openTexts(services, { referral: other, names: [holderName(other)] })
  const report = reportIn(texts)
  const near = report && nearnessOf(place, report)
  return near && { id, code, receivedAt, situation, near }
}

/** Once the texts have been erased there is nothing to compare. */
function nothingLeft(error: unknown): null {
  if (isAppError(error, 'gone')) return null
  throw error
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
