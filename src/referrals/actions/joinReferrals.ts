import type { Where } from 'payload'
import { appError } from '../../errors'
import type { Scene } from '../change'
import { assertOpen } from '../guards'
import { writeBeside } from '../joining/writeBeside'
import { findReferral, findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * Two referrals that are probably about the same person become one visit: each keeps its sender,
 * its deadline and its answer, and is counted once with the other. Both are with the same unit.
 *
 * @throws `invalid` when the other is not one of the unit's open referrals
 */
export function joinReferrals(
  services: ReferralServices,
  input: ActionInput & {
    /** The other referral. */
    with: string
  },
): Promise<Referral> {
  return act(services, input, 'joinReferrals', async (scene) => {
    const { req, referral } = scene
    assertOpen(referral)
    const other = await findReferral(req, input.with)
    if (!other || other.id === referral.id || other.holder !== referral.holder) throw notOfTheUnit()
    assertOpen(other)
    const visit = referral.visit ?? other.visit ?? referral.id
    for (const one of await visitOf(scene, other)) {
      await writeBeside(scene, one, {
        patch: { visit },
        events: [{ kind: 'joined', detail: { with: referral.code } }],
      })
    }
    return { patch: { visit }, events: [{ kind: 'joined', detail: { with: other.code } }] }
  })
}

/** A referral with those it is one visit with already, but for anonymous ones: two become one. */
async function visitOf({ req, referral }: Scene, other: Referral): Promise<Referral[]> {
  if (other.visit === null || other.visit === referral.visit) return [other]
  const where: Where = {
    and: [{ visit: { equals: other.visit } }, { holder: { equals: other.holder } }],
  }
  const all = await findReferrals(req, { where, sort: 'id', limit: 0 })
  return all.filter(({ id, month }) => id !== referral.id && month === null)
}

function notOfTheUnit() {
  const details = [{ field: 'with', message: 'is not a referral of the same unit' }]
  return appError({ code: 'invalid', message: 'two that cannot be joined', details })
}
