import { isOpen } from '../guards'
import type { Template } from '../../messages/types'
import { toPeopleOf } from '../notices'
import { dayMs, type Periods } from '../periods'
import type { Referral, Reminder } from '../rows/types'
import { endOfTexts } from './erasing'
import type { DueStep } from './types'

/** The sender has an answer within so many days: the unit hears of it two days before. */
export const remindOfReply = reminder({
  reminder: 'reply',
  template: 'referral-reply-due',
  at: (referral) => (isOpen(referral) ? referral.replyBy - 2 * dayMs : null),
})

/**
 * The person is told that data about them came in, within a month (GDPR art. 14, 3 a), unless an
 * exemption is noted (14, 5). Who writes about themselves was told at the form (art. 13).
 */
export const remindToInform = reminder({
  reminder: 'inform',
  template: 'referral-inform-due',
  at: (referral, { informDays }) =>
    hasText(referral) && referral.informed === null && referral.asked !== 'mig'
      ? referral.receivedAt + informDays * dayMs
      : null,
})

/** Before texts go that the unit may still need: while it works on it, and until it has filed it. */
export const warn30Days = reminder({
  reminder: 'erase-30',
  template: 'referral-erase-in-30-days',
  at: (referral, periods) => warnBefore(referral, periods, 30),
})

export const warn7Days = reminder({
  reminder: 'erase-7',
  template: 'referral-erase-in-7-days',
  at: (referral, periods) => warnBefore(referral, periods, 7),
})

function reminder(of: {
  reminder: Reminder
  template: Template
  at: (referral: Referral, periods: Periods) => number | null
}): DueStep {
  return {
    name: `remind-${of.reminder}`,
    at: (referral, periods) =>
      referral.reminded.includes(of.reminder) ? null : of.at(referral, periods),
    take: async (scene) => ({
      patch: { reminded: [...scene.referral.reminded, of.reminder] },
      events: [{ kind: 'reminded', detail: { of: of.reminder } }],
      messages: await toPeopleOf(scene, { unit: scene.referral.holder, template: of.template }),
    }),
  }
}

function warnBefore(referral: Referral, periods: Periods, days: number): number | null {
  const mayBeNeeded = isOpen(referral) || referral.filedAt === null
  if (!mayBeNeeded || !hasText(referral)) return null
  return endOfTexts(referral, periods) - days * dayMs
}

function hasText({ textErasedAt, state }: Referral): boolean {
  return textErasedAt === null && state !== 'withdrawn'
}
