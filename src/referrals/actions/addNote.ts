import { appError } from '../../errors'
import { holdsCpr } from '../../privacy/cpr'
import { assertOpen } from '../guards'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { act } from './act'
import type { ActionInput } from './input'

/** Characters of a note or an added word. */
export const noteLimit = 2_000

/**
 * A note of the unit, sealed beside the report and erased with it.
 *
 * @throws `invalid` when it is empty, too long, or holds what may be a CPR number
 */
export function addNote(
  services: ReferralServices,
  input: ActionInput & { text: string },
): Promise<Referral> {
  const text = readableText(input.text)
  return act(services, input, 'addNote', ({ referral, by }) => {
    assertOpen(referral)
    return {
      events: [{ kind: 'note-added' }],
      texts: [{ kind: 'note', part: referral.textPart, author: by.user, content: { text } }],
    }
  })
}

/** A text somebody typed, trimmed. @throws `invalid`, naming what is wrong with it */
export function readableText(typed: string): string {
  const text = typed.trim()
  const refuse = (message: string) =>
    appError({
      code: 'invalid',
      message: 'a text that is not taken',
      details: [{ field: 'text', message }],
    })
  if (text === '') throw refuse('empty')
  if (text.length > noteLimit) throw refuse('long')
  if (holdsCpr(text)) throw refuse('cpr')
  return text
}
