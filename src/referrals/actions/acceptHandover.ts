import { appError } from '../../errors'
import { assertOpen } from '../guards'
import { moveTo } from '../moveTo'
import { toPeopleOf } from '../notices'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import { assertOffered } from './assertOffered'
import type { ActionInput } from './input'

/** The unit it is offered to says yes: from now on it is the holder, and responsible. */
export function acceptHandover(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'acceptHandover', async (scene) => {
    const { referral, receivers, now } = scene
    assertOpen(referral)
    const to = assertOffered(referral)
    if (!receivers.has(to)) {
      throw appError({ code: 'conflict', message: 'the unit has no agreement to receive' })
    }
    const { patch, after } = await moveTo(services, scene, to)
    const template = 'referral-offer-accepted'
    return {
      // A hand-over shows to the sender as being worked on, and names nobody.
      patch: {
        ...patch,
        state: 'working',
        takenAt: referral.takenAt ?? now,
        workStartedAt: referral.workStartedAt ?? now,
      },
      events: [{ kind: 'accepted', detail: { from: referral.holder, basis: referral.offerBasis } }],
      messages: await toPeopleOf(scene, { unit: referral.holder, template, again: now }),
      after,
    }
  })
}
