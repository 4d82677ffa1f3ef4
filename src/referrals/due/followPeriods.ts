import { randomUUID } from 'node:crypto'
import { changeReferral } from '../change'
import { eachReferral } from '../eachReferral'
import type { ReferralServices } from '../services'
import { nextDue } from './nextDue'

/**
 * Works out anew when each referral is due, for periods that were cut hold for what is there too.
 * Changes nothing else of a referral: no version, no line of its timeline.
 */
export async function followPeriods(services: ReferralServices): Promise<void> {
  const { periods } = await services.current()
  await eachReferral(services, { month: { exists: false } }, async (referral) => {
    if (nextDue(referral, periods) === referral.dueAt) return
    const { id } = referral
    const nothing = () => ({ events: [] })
    await changeReferral(services, {
      id,
      once: randomUUID(),
      who: { actor: 'portal' },
      decide: nothing,
    })
  })
}
