import type { PayloadRequest } from 'payload'
import type { ReferralAction } from '../../collections/referrals/access'
import { afterCommit, inTransaction } from '../database'
import { appError } from '../errors'
import { enqueue, type NewMessage } from '../messages/enqueue'
import type { Directory } from '../routing/directory'
import type { Instant } from '../routing/types'
import { nextDue } from './due/nextDue'
import type { Periods } from './periods'
import type { Bodies, Receivers } from './receivers/types'
import { addEvents, hasEvent, type Doer } from './rows/events'
import { findReferral, patchReferral } from './rows/referrals'
import type { NewEvent, NewText, Referral } from './rows/types'
import { addText } from './rows/texts'
import type { ReferralServices } from './services'
import { stanceFor, unknownReferral } from './stance'
import { holderName, openKey } from './texts/keyring'

export type User = PayloadRequest['user']

/** What an action decides; the change around it writes it, in one transaction. */
export type Change = {
  patch?: Partial<Referral>
  events: readonly NewEvent[]
  messages?: readonly NewMessage[]
  texts?: readonly NewText[]
  /** Run once it is committed: destroying keys, and nothing else. */
  after?: () => Promise<void>
}

/** What an action may look at when it decides. */
export type Scene = {
  req: PayloadRequest
  referral: Referral
  by: Doer
  now: Instant
  directory: Directory
  receivers: Receivers
  bodies: Bodies
  periods: Periods
}

type Actors =
  /** Somebody signed in, for the action named. */
  | { user: User; action: ReferralAction }
  /** The sender by their link, or the portal itself: they were let in before. */
  | { actor: 'sender' | 'portal' }

/**
 * Changes a referral: reads it, asks who may, decides and writes, all in one transaction. Two
 * changes at once cannot both succeed; the second is told, or repeated when it may. The same form
 * (`once`) sent again changes nothing and is answered as the first time.
 *
 * @param version the version the page showed; left out where what was shown does not matter
 * @returns the referral after the change
 * @throws `not-found` for who has no sight of it, `forbidden` for who may not do this,
 *   `conflict` with the user who was first when it changed meanwhile
 */
export async function changeReferral(
  services: ReferralServices,
  {
    id,
    once,
    version,
    who,
    decide,
  }: {
    id: string
    /** A UUID that the form carries. */
    once: string
    version?: number
    who: Actors
    decide: (scene: Scene) => Change | Promise<Change>
  },
): Promise<Referral> {
  const { payload } = services
  const content = await services.current()
  return inTransaction({ payload }, async (req) => {
    const referral = await findReferral(req, id)
    if (!referral) throw unknownReferral()
    // Before anything else: after the first time its doer may stand to it in another way.
    if (await hasEvent(req, { id: once, referral: id, user: userOf(who) })) return referral
    const by = admit(who, referral)
    if (version !== undefined && version !== referral.version) throw changedMeanwhile()
    const now = services.now()
    const change = await decide({ req, referral, by, now, ...content })
    if (isNothing(change)) return keepDue(req, referral, content.periods)
    const changed = { ...referral, ...change.patch, version: referral.version + 1 }
    const dueAt = nextDue(changed, content.periods)
    await patchReferral(req, id, { ...change.patch, version: changed.version, dueAt })
    const events = { referral: id, events: change.events, version: changed.version }
    await addEvents(req, { ...events, once, by, at: now })
    await enqueue({ req, messages: change.messages ?? [], at: now })
    for (const text of change.texts ?? [])
      await sealAndAdd(services, { req, changed, text, at: now })
    if (change.after) await afterCommit(req, change.after)
    return { ...changed, dueAt }
  })
}

function admit(who: Actors, referral: Referral): Doer {
  if ('actor' in who) return { actor: who.actor, user: null, unit: null }
  const { unit } = stanceFor(who, referral)
  return { actor: 'unit', user: userOf(who), unit }
}

function userOf(who: Actors): string | null {
  return 'actor' in who ? null : String(who.user?.id)
}

/** Looked at, and left as it was: what a page shows is not made older by that. */
function isNothing({ patch = {}, events, messages = [], texts = [] }: Change): boolean {
  return Object.keys(patch).length + events.length + messages.length + texts.length === 0
}

async function keepDue(
  req: PayloadRequest,
  referral: Referral,
  periods: Periods,
): Promise<Referral> {
  const dueAt = nextDue(referral, periods)
  if (dueAt !== referral.dueAt) await patchReferral(req, referral.id, { dueAt })
  return { ...referral, dueAt }
}

async function sealAndAdd(
  services: ReferralServices,
  {
    req,
    changed,
    text,
    at,
  }: { req: PayloadRequest; changed: Referral; text: NewText; at: Instant },
): Promise<void> {
  const { part } = text
  const key = await openKey(services, { referral: changed.id, part, holder: holderName(changed) })
  if (!key) throw appError({ code: 'gone', message: 'the texts of this referral have been erased' })
  await addText(req, { referral: changed.id, text, key, at })
}

function changedMeanwhile() {
  return appError({ code: 'conflict', message: 'the referral changed since the page was shown' })
}
