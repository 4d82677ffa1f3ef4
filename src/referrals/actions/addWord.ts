import { bySender } from '../bySender'
import type { Scene } from '../change'
import { appError } from '../../errors'
import { isOpen, takesWord } from '../guards'
import { toPeopleOf } from '../notices'
import { dayMs } from '../periods'
import type { Referral } from '../rows/types'
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
    if (!takesWord(referral)) throw appError({ code: 'conflict', message: 'it has ended' })
    const template = 'referral-word-added'
    return {
      patch: isOpen(referral) ? {} : workedOnAgain(scene),
      events: [{ kind: 'word-added' }],
      texts: [{ kind: 'word', part: referral.textPart, author: null, content: { text } }],
      messages: await toPeopleOf(scene, { unit: referral.holder, template, again: now }),
    }
  })
}

/**
 * Where it was the place that could not be found, a better description is what the unit waits for.
 * The sender has another answer within the same number of days.
 */
function workedOnAgain({ referral, periods, now }: Scene): Partial<Referral> {
  return {
    state: 'working',
    closedAt: null,
    outcome: null,
    told: null,
    replyBy: now + periods.replyDays * dayMs,
    reminded: referral.reminded.filter((one) => one !== 'reply' && one !== 'reply-late'),
  }
}
