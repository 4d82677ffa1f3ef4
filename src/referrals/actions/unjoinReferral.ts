import { appError } from '../../errors'
import { assertNamed } from '../guards'
import { writeBeside } from '../joining/writeBeside'
import { findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** It was somebody else after all: the referral stands by itself again. */
export function unjoinReferral(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'joinReferrals', async (scene) => {
    const { req, referral } = scene
    const { visit } = referral
    assertNamed(referral)
    if (!visit) throw appError({ code: 'conflict', message: 'it is joined with none' })
    const where = { visit: { equals: visit } }
    const all = await findReferrals(req, { where, sort: 'id', limit: 0 })
    const others = all.filter(({ id }) => id !== referral.id)
    // What was handed over meanwhile is another unit's, and what is anonymous nobody's any more.
    const ours = others.filter((one) => one.holder === referral.holder && one.month === null)
    for (const other of ours) {
      await writeBeside(scene, other, {
        // One alone is no visit.
        patch: others.length === 1 ? { visit: null } : {},
        events: [{ kind: 'unjoined', detail: { from: referral.code } }],
      })
    }
    return { patch: { visit: null }, events: [{ kind: 'unjoined' }] }
  })
}
