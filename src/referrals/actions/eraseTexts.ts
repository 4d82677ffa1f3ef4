import { appError } from '../../errors'
import { deleteTexts } from '../rows/texts'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/**
 * The unit erases what was written before its time: a text about a child that came in all the same,
 * or a person's request (GDPR art. 17). The referral itself goes on.
 */
export function eraseTexts(services: ReferralServices, input: ActionInput): Promise<Referral> {
  return act(services, input, 'eraseTexts', async ({ req, referral, now }) => {
    if (referral.textErasedAt !== null) {
      throw appError({ code: 'conflict', message: 'the texts have been erased' })
    }
    await deleteTexts(req, { referral: referral.id })
    return {
      patch: {
        textErasedAt: now,
        hasContact: false,
        contactErasedAt: referral.contactErasedAt ?? now,
        heldBack: [],
        ...(referral.state === 'closed' ? { state: 'erased' as const } : {}),
      },
      events: [{ kind: 'text-erased' }],
      after: () => services.keys.destroy({ referral: referral.id }),
    }
  })
}
