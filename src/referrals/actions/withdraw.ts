import { bySender } from '../bySender'
import { assertOpen } from '../guards'
import { toPeopleOf } from '../notices'
import { noOffer } from '../rows/offer'
import { deleteTexts } from '../rows/texts'
import type { ReferralServices } from '../services'

/** The sender takes it back: what was written is erased at once, and the unit is told. */
export function withdraw(
  services: ReferralServices,
  { token, once }: { token: string; once: string },
): Promise<boolean> {
  return bySender(services, { token, once }, async (scene) => {
    const { req, referral, now } = scene
    assertOpen(referral)
    await deleteTexts(req, { referral: referral.id })
    return {
      patch: {
        ...noOffer,
        state: 'withdrawn',
        closedAt: now,
        textErasedAt: now,
        contactErasedAt: referral.contactErasedAt ?? now,
        hasContact: false,
        heldBack: [],
        deputyDeadlineAt: null,
      },
      events: [{ kind: 'withdrawn' }],
      messages: await toPeopleOf(scene, { unit: referral.holder, template: 'referral-withdrawn' }),
      after: () => services.keys.destroy({ referral: referral.id }),
    }
  })
}
