import type { Where } from 'payload'
import { eachReferral } from '../eachReferral'
import { holdersIn } from '../receivers/holdersIn'
import type { ReferralServices } from '../services'
import { openStates } from '../types'
import { differsFromUnits, followUnits } from './followUnits'
import { moveFromGone } from './moveFromGone'

/**
 * Follows what changed about the units: open referrals of one that dropped out go to its deputy, a
 * change of hours, terms or deputy reaches what is open, and a paused unit is not waited for. Right at any
 * time: it compares what is with what should be, and writes only where they differ.
 */
export async function catchUpWithUnits(services: ReferralServices): Promise<void> {
  const content = await services.current()
  const holders = holdersIn(content)
  const gone: Where = {
    and: [{ state: { in: [...openStates] } }, { holder: { not_in: holders } }],
  }
  await eachReferral(services, gone, ({ id }) => moveFromGone(services, id))
  const held: Where = {
    and: [{ state: { in: [...openStates] } }, { holder: { in: holders } }],
  }
  await eachReferral(services, held, async (referral) => {
    const differing = differsFromUnits(referral, { ...content, now: services.now() })
    if (Object.keys(differing).length > 0) await followUnits(services, referral.id)
  })
}
