import { assertState } from '../guards'
import { toPeopleOf } from '../notices'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** The secretariat reminds holder and deputy of what nobody has taken. It never sees a text. */
export function chase(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'chase', async (scene) => {
    const { referral, now } = scene
    assertState(referral.state, ['received'])
    const units = [referral.holder, referral.deputy].filter((unit) => unit !== null)
    const template = 'referral-late-holder'
    const messages = await Promise.all(
      units.map((unit) => toPeopleOf(scene, { unit, template, again: now })),
    )
    const once = new Map(messages.flat().map((message) => [message.key, message]))
    return { events: [{ kind: 'chased' }], messages: [...once.values()] }
  })
}
