import { bySender } from '../bySender'
import { assertOpen } from '../guards'
import { toPeopleOf } from '../notices'
import type { ReferralServices } from '../services'
import { readableText } from './addNote'

/**
 * The sender adds something to what they wrote; the unit's people are told that there is more.
 *
 * @throws `invalid` when it is empty, too long, or holds what may be a CPR number
 */
export async function addWord(
  services: ReferralServices,
  { token, text: typed, once }: { token: string; text: string; once: string },
): Promise<boolean> {
  const text = readableText(typed)
  return bySender(services, { token, once }, async (scene) => {
    const { referral, now } = scene
    assertOpen(referral)
    const template = 'referral-word-added'
    return {
      events: [{ kind: 'word-added' }],
      texts: [{ kind: 'word', part: referral.textPart, author: null, content: { text } }],
      messages: await toPeopleOf(scene, { unit: referral.holder, template, again: now }),
    }
  })
}
