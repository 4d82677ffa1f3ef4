import { appError } from '../../errors'
import { bySender } from '../bySender'
import { deleteTexts } from '../rows/texts'
import type { ReferralServices } from '../services'
import { contactPart } from '../texts/keyring'

/** The sender asks that how they may be reached is erased: at once, also after it was closed. */
export function eraseContact(
  services: ReferralServices,
  { token, once }: { token: string; once: string },
): Promise<boolean> {
  return bySender(services, { token, once }, async ({ req, referral, now }) => {
    if (!referral.hasContact) throw appError({ code: 'conflict', message: 'no contact is kept' })
    await deleteTexts(req, { referral: referral.id, part: contactPart })
    return {
      patch: { hasContact: false, contactErasedAt: now },
      events: [{ kind: 'contact-erased' }],
      after: () => services.keys.destroy({ referral: referral.id, part: contactPart }),
    }
  })
}
