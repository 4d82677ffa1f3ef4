import { isOpen } from '../guards'
import { deleteTexts } from '../rows/texts'
import { dayMs, type Periods } from '../periods'
import type { Referral } from '../rows/types'
import { contactPart } from '../texts/keyring'
import { makeAnonymous } from './anonymous'
import type { DueStep } from './types'

/** What the sender gave of themselves goes first: so many days after closing, or by the ceiling. */
export const eraseContact: DueStep = {
  name: 'erase-contact',
  at: (referral, periods) => {
    if (!referral.hasContact) return null
    const ceiling = endOfTexts(referral, periods)
    if (referral.closedAt === null) return ceiling
    return Math.min(ceiling, referral.closedAt + periods.contactDaysAfterClosing * dayMs)
  },
  take: async ({ req, referral, now }, { keys }) => {
    await deleteTexts(req, { referral: referral.id, part: contactPart })
    return {
      patch: { hasContact: false, contactErasedAt: now },
      events: [{ kind: 'contact-erased' }],
      after: () => keys.destroy({ referral: referral.id, part: contactPart }),
    }
  },
}

/** Texts end so many days after closing, and by the ceiling also while the referral is open. */
export const eraseTexts: DueStep = {
  name: 'erase-texts',
  at: (referral, periods) =>
    referral.textErasedAt === null ? endOfTexts(referral, periods) : null,
  take: async ({ req, referral, now }, { keys }) => {
    await deleteTexts(req, { referral: referral.id })
    return {
      patch: {
        ...(referral.state === 'closed' ? { state: 'erased' as const } : {}),
        textErasedAt: now,
        hasContact: false,
        contactErasedAt: referral.contactErasedAt ?? now,
        heldBack: [],
      },
      events: [{ kind: 'text-erased' }],
      after: () => keys.destroy({ referral: referral.id }),
    }
  },
}

/** In the end a row for statistics alone: no code, no link, no timeline, a month for a moment. */
export const anonymise: DueStep = {
  name: 'anonymise',
  at: (referral, { linkDays }) => {
    const { textErasedAt, closedAt, month } = referral
    if (isOpen(referral) || textErasedAt === null || month !== null) return null
    return Math.max(textErasedAt, closedAt ?? textErasedAt) + linkDays * dayMs
  },
  take: (scene) => makeAnonymous(scene),
}

/** When the texts go by themselves. */
export function endOfTexts(
  referral: Pick<Referral, 'receivedAt' | 'closedAt'>,
  periods: Periods,
): number {
  const ceiling = referral.receivedAt + periods.textDaysAfterReceipt * dayMs
  if (referral.closedAt === null) return ceiling
  return Math.min(ceiling, referral.closedAt + periods.textDaysAfterClosing * dayMs)
}
