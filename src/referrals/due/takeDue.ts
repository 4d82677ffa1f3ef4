import { randomUUID } from 'node:crypto'
import { createLocalReq, type Where } from 'payload'
import type { Instant } from '../../routing/types'
import { changeReferral, type Scene } from '../change'
import { findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { dueSteps } from './steps'
import type { DueStep } from './types'

/**
 * Does what is due: tells deputies, ends offers, reminds, erases. What was missed while nothing ran
 * is caught up with in its order, each step once; a step is one transaction, and looks again whether
 * it is still due, so that two processes at once cannot take it twice.
 *
 * @returns how many steps were taken
 */
export async function takeDue(
  services: ReferralServices,
  /** How many are read at a time. */
  { limit = 200 }: { limit?: number } = {},
): Promise<number> {
  const req = await createLocalReq({}, services.payload)
  const now = services.now()
  let taken = 0
  for (let last: Referral | null = null; ;) {
    const due = await findReferrals(req, {
      where: { and: [{ dueAt: { less_than_equal: now } }, ...isAfter(last)] },
      sort: ['dueAt', 'id'],
      limit,
    })
    for (const referral of due) taken += await takeSteps(services, referral)
    last = due.at(-1) ?? null
    if (last === null || due.length < limit) return taken
  }
}

/** One that fails must not keep the others waiting; it is due again at the next turn. */
async function takeSteps(services: ReferralServices, { id }: Referral): Promise<number> {
  try {
    return await takeStepsOf(services, id)
  } catch (error) {
    services.payload.logger.error({ err: error, referral: id }, 'a due step failed')
    return 0
  }
}

function isAfter(last: Referral | null): Where[] {
  if (last === null) return []
  const { dueAt, id } = last
  const atOnce: Where = { and: [{ dueAt: { equals: dueAt } }, { id: { greater_than: id } }] }
  return [{ or: [{ dueAt: { greater_than: dueAt } }, atOnce] }]
}

/** A referral can have missed several steps; there are no more than the kinds of them, a few times. */
const mostSteps = 3 * dueSteps.length

async function takeStepsOf(services: ReferralServices, id: string): Promise<number> {
  for (let taken = 0; taken < mostSteps; taken += 1) {
    if (!(await takeOneStep(services, id))) return taken
  }
  return mostSteps
}

async function takeOneStep(services: ReferralServices, id: string): Promise<boolean> {
  let isTaken = false
  await changeReferral(services, {
    id,
    once: randomUUID(),
    who: { actor: 'portal' },
    decide: (scene) => {
      const step = firstDue(scene)
      isTaken = step !== null
      return step ? step.take(scene, services) : { events: [] }
    },
  })
  return isTaken
}

/** The step whose moment came first. */
function firstDue({ referral, periods, now }: Scene): DueStep | null {
  let first: { step: DueStep; at: Instant } | null = null
  for (const step of dueSteps) {
    const at = step.at(referral, periods)
    if (at !== null && at <= now && (first === null || at < first.at)) first = { step, at }
  }
  return first?.step ?? null
}
