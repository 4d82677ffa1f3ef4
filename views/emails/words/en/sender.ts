import type { MailText } from '../types'

/** To whoever wrote: neutral, for others may read their mail. */
export const sender = {
  'referral-receipt': {
    subject: ({ code }) =>
      code === null
        ? 'Your receipt from Fælles Indgang'
        : `Your receipt from Fælles Indgang: ${code}`,
    paragraphs: ({ code, promised }) => [
      'Thank you for acting. Your message has been received.',
      code && `Your code is ${code}. Say it if you call.`,
      promised && !promised.isPast ? `The unit answers by ${promised.exact}.` : null,
      'The link shows whether it has been taken, and lets you add something or withdraw it. Do not pass the link on: whoever has it can do what you can.',
      'If it gets worse, do not wait for an answer. The page says whom you can call.',
    ],
    link: 'See how far it is',
  },
} satisfies Record<string, MailText>
