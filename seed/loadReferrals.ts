import { createLocalReq } from 'payload'
import { takeDue } from '../src/referrals/due/takeDue'
import { findByToken } from '../src/referrals/rows/referrals'
import { submitReferral } from '../src/referrals/actions/submitReferral'
import type { ReferralServices } from '../src/referrals/services'
import { hashOfToken, tokenOf } from '../src/referrals/token'
import { esbjergReferrals } from './demo/referrals/esbjerg'
import { endedInEsbjerg } from './demo/referrals/esbjergEnded'
import { otherReferrals } from './demo/referrals/others'
import { formKeyOf } from './demo/referrals/formKey'
import { playStep } from './demo/referrals/playStep'
import { toSubmission } from './demo/referrals/toSubmission'
import type { DemoReferral, StoryStep } from './demo/referrals/types'

const hourMs = 3_600_000

export const demoReferrals: readonly DemoReferral[] = [
  ...esbjergReferrals,
  ...endedInEsbjerg,
  ...otherReferrals,
]

/**
 * About forty made-up referrals of the last three weeks, brought about by the portal's own actions
 * in the order in which they happened: so every deadline, reminder and line of a timeline is one
 * that the portal makes. May be run again: what is there is left as it is.
 *
 * @returns how many were made
 */
export async function loadReferrals(
  services: ReferralServices,
  { now }: { now: number },
): Promise<number> {
  const missing = await notThereYet(services)
  if (missing.length === 0) return 0
  let at = now
  const then: ReferralServices = { ...services, now: () => at }
  const ids = new Map<string, string>()
  for (const moment of momentsOf(missing, now)) {
    at = moment.at
    await takeDue(then)
    await play(then, moment, ids)
  }
  at = now
  await takeDue(then)
  await markSent(services, now)
  return missing.length
}

type Moment =
  { at: number; referral: DemoReferral; step: StoryStep | null } | { at: number; referral: null }

/** Everything that happened, in order; and every hour besides, for what the portal does by itself. */
function momentsOf(referrals: readonly DemoReferral[], now: number): Moment[] {
  const first = now - Math.max(...referrals.map(({ hoursAgo }) => hoursAgo)) * hourMs
  const hours = Array.from({ length: Math.ceil((now - first) / hourMs) }, (_, index) => ({
    at: first + index * hourMs,
    referral: null,
  }))
  const happened = referrals.flatMap((referral): Moment[] => {
    const start = now - referral.hoursAgo * hourMs
    const steps = referral.story.map((step) => ({
      at: start + step.after * hourMs,
      referral,
      step,
    }))
    return [{ at: start, referral, step: null }, ...steps.filter(({ at }) => at <= now)]
  })
  return [...hours, ...happened].sort((a, b) => a.at - b.at)
}

async function play(
  services: ReferralServices,
  moment: Moment,
  ids: Map<string, string>,
): Promise<void> {
  const { referral } = moment
  if (!referral) return
  if (moment.step) return playStep(services, { referral, step: moment.step, ids })
  const receipt = await submitReferral(services, toSubmission(referral, formKeyOf(referral)))
  if (!receipt) throw new Error(`no unit receives the demo referral ${referral.key}`)
  const found = await findByToken(
    await createLocalReq({}, services.payload),
    hashOfToken(receipt.token),
  )
  if (found) ids.set(referral.key, found.id)
}

async function notThereYet(services: ReferralServices): Promise<DemoReferral[]> {
  const req = await createLocalReq({}, services.payload)
  const found = await Promise.all(
    demoReferrals.map((referral) =>
      findByToken(req, hashOfToken(tokenOf(formKeyOf(referral), services.linkKey))),
    ),
  )
  // All or none: a story half told is not gone on with.
  return found.some((one) => one !== null) ? [] : [...demoReferrals]
}

/** What was due long ago was sent long ago; the last hours' messages are for the reader to see. */
async function markSent({ payload }: ReferralServices, now: number): Promise<void> {
  await payload.db.updateMany({
    collection: 'messages',
    where: { and: [{ state: { equals: 'queued' } }, { at: { less_than: now - 3 * hourMs } }] },
    data: { state: 'sent', sentAt: now },
  })
}
