import type { MailText, Said } from '../types'
import { named } from './named'

/** A referral that waits to be taken, and what happens when nobody does. */
export const lateness = {
  'referral-new': {
    subject: ({ code, deadline }) => `New ${named(code, 'referral')}${answerBy(deadline)}`,
    paragraphs: ({ deadline }) => [
      'A new referral has come to you.',
      deadline && `It must be taken by ${deadline.exact}.`,
      'Sign in, read it and take it. Then the sender can see that somebody is responsible.',
      'If nobody takes it in time, your deputy is told.',
    ],
    link: 'Open the referral',
  },
  'referral-late-holder': {
    subject: ({ code }) => `Overdue: ${named(code)} has not been taken`,
    paragraphs: ({ deadline }) => [
      deadline && `The referral was to be taken by ${deadline.exact}.`,
      'Nobody has taken it yet. If you can, take it now. The sender can see that it is late.',
      'Both the unit and its deputy can take it. Whoever does so first is responsible.',
    ],
    link: 'Open the referral',
  },
  'referral-late-deputy': {
    subject: ({ code }) => `Can you step in? ${capital(named(code))} has not been taken`,
    paragraphs: ({ deadline, deputyDeadline }) => [
      'You are the deputy of a unit that has not managed to take a referral.',
      deadline && `The deadline was ${deadline.exact}.`,
      'If you take it, you are responsible, and the other unit is told.',
      deputyDeadline &&
        `If it has not been taken by ${deputyDeadline.exact}, the alliance’s secretariat is told.`,
    ],
    link: 'Open the referral',
  },
  'referral-late-secretariat': {
    subject: ({ code }) => `Nobody has taken ${named(code)}`,
    paragraphs: ({ deadline }) => [
      deadline && `The deadline was ${deadline.exact}.`,
      'Nobody has taken it, and no deputy has either. The sender can see that it is late.',
      'Call the unit, or remind them in the portal. You can see where it lies, but not what it says.',
    ],
    link: 'See where it lies',
  },
  'referral-moved-to-deputy': {
    subject: ({ code }) => `Your deputy has taken ${named(code)}`,
    paragraphs: () => [
      'It had not been taken in time. Now the deputy is responsible.',
      'You need not do more. If you know something that can help, call the deputy.',
    ],
    link: 'See your referrals',
  },
  'referral-breaker': {
    subject: () => 'Unusually many referrals in a short time',
    paragraphs: () => [
      'The portal is getting unusually many written referrals. Nobody is turned away, but for the next half hour everyone who writes has to show that they are not a robot.',
      'It may be something that many react to, or somebody who fills in the form without a reason. The phone numbers work as always.',
      'Look at the referrals, and call the units that get too many.',
    ],
    link: 'See the referrals',
  },
} satisfies Record<string, MailText>

function answerBy(deadline: Said['deadline']): string {
  if (!deadline) return ''
  return deadline.isPast ? `: the deadline was ${deadline.near}` : `: answer by ${deadline.near}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
