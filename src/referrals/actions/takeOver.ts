import { assertState } from '../guards'
import { moveTo } from '../moveTo'
import { toPeopleOf } from '../notices'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** It is late, and a coordinator of the deputy takes it: the deputy is the holder from now on. */
export function takeOver(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'takeOver', async (scene) => {
    const { referral, by, now } = scene
    assertState(referral.state, ['received'])
    const { patch, after } = await moveTo(services, scene, by.unit ?? '')
    const template = 'referral-moved-to-deputy'
    return {
      patch: { ...patch, state: 'taken', takenAt: now },
      events: [{ kind: 'taken-over', detail: { from: referral.holder } }],
      messages: await toPeopleOf(scene, { unit: referral.holder, template, again: now }),
      after,
    }
  })
}
