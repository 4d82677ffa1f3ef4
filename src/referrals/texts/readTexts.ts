import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database'
import { appError } from '../../errors'
import type { Instant } from '../../routing/types'
import type { User } from '../change'
import { addEvents, findEvent, type Doer } from '../rows/events'
import { findReferral, patchReferral } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { stanceFor, unknownReferral } from '../stance'
import { openTexts, type OpenText } from './openTexts'

export type ReadTexts = {
  referral: Referral
  /** The reader's unit. */
  unit: string
  texts: readonly OpenText[]
  /** When this look was noted on the timeline. */
  notedAt: Instant
  /** Units of another body that kept what they had: ring them. */
  ring: readonly string[]
}

type Look = 'looked' | 'printed' | 'compared'

/**
 * The only way for somebody to read what was written. The reader is a coordinator of the unit that
 * holds the referral now, or of a former one that kept its own texts; that is asked and the look is
 * noted in one transaction, before anything is opened.
 *
 * @param as `printed` for the paper that goes into the unit's own case system, `compared` when no
 *   text is shown
 * @throws `not-found` and `forbidden` for who may not, `gone` once the texts have been erased
 */
export async function readTexts(
  services: ReferralServices,
  { user, id, once, as = 'looked' }: { user: User; id: string; once: string; as?: Look },
): Promise<ReadTexts> {
  const now = services.now()
  const { referral, unit, notedAt } = await inTransaction(
    { payload: services.payload },
    async (req) => {
      const found = await findReferral(req, id)
      if (!found) throw unknownReferral()
      // Who only kept words of its own compares none with what others have.
      const action = as === 'compared' ? 'joinReferrals' : 'readTexts'
      const { unit: reader } = stanceFor({ user, action }, found)
      // Nothing is there to read, and on an anonymous row nothing may be noted.
      if (found.textErasedAt !== null) throw erased()
      const by = { actor: 'unit' as const, user: String(user?.id), unit: reader }
      const noted = await noteLook(req, { referral: found, once, as, by, now })
      return { referral: found, unit: reader ?? '', notedAt: noted }
    },
  )
  const opened = await openTexts(services, { referral, names: namesFor(referral, unit) })
  const isHolder = unit === referral.holder
  return {
    referral,
    unit,
    texts: opened.map(withoutSecret),
    notedAt,
    ring: isHolder ? referral.heldBack.map((kept) => kept.unit) : [],
  }
}

/** A form that was not answered is sent again by then: the same look, not another. */
const sameLookMs = 60_000

/** Puts the look on the timeline, and gives the moment at which it stands there. */
async function noteLook(
  req: PayloadRequest,
  {
    referral,
    once,
    as,
    by,
    now,
  }: { referral: Referral; once: string; as: Look; by: Doer & { user: string }; now: Instant },
): Promise<Instant> {
  const { id, version } = referral
  const before = await findEvent(req, { id: once, referral: id, user: by.user })
  if (before?.kind === as && now < before.at + sameLookMs) return before.at
  // Written to the row as well: a hand-over at this moment and this look cannot both succeed.
  await patchReferral(req, id, { lookedAt: now })
  await addEvents(req, {
    referral: id,
    events: [{ kind: as }],
    version,
    // Whatever a form with this id did before, this is another look.
    once: before ? randomUUID() : once,
    by,
    at: now,
    isBeside: true,
  })
  return now
}

/** Under which names the reader's unit has keys: as the holder, or as one that was and kept some. */
function namesFor(referral: Referral, unit: string): string[] {
  const { holder, holding, heldBack } = referral
  const kept = heldBack.filter((one) => one.unit === unit)
  return [
    ...(unit === holder ? [`${holder}.${holding}`] : []),
    ...kept.map((one) => `${one.unit}.${one.holding}`),
  ]
}

/** The link of the status page is the sender's alone: with it one could withdraw in their name. */
function withoutSecret(text: OpenText): OpenText {
  return text.kind === 'contact' ? { ...text, content: { ...text.content, token: '' } } : text
}

function erased() {
  return appError({ code: 'gone', message: 'the texts of this referral have been erased' })
}
