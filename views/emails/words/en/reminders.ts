import type { MailText, Said } from '../types'
import { named } from './named'

/** What a unit has to do for one that it has, and what the sender did. */
export const reminders = {
  'referral-word-added': {
    subject: ({ code }) => `The sender has added something to ${named(code)}`,
    paragraphs: () => ['What is new is in the portal alone. Sign in and read it.'],
    link: 'Open the referral',
  },
  'referral-withdrawn': {
    subject: ({ code }) => `The sender has withdrawn ${named(code)}`,
    paragraphs: () => [
      'What the sender wrote has been erased in the portal, and you need not do more here.',
      'If you are already in touch with the person, please carry on.',
    ],
    link: 'See your referrals',
  },
  'referral-reply-due': {
    subject: ({ code, replyBy }) =>
      replyBy && !replyBy.isPast
        ? `The sender needs an answer to ${named(code)} by ${replyBy.near}`
        : `The sender lacks an answer to ${named(code)}`,
    paragraphs: ({ replyBy }) => [
      replyBy &&
        (replyBy.isPast
          ? `The answer was to be given by ${replyBy.exact}.`
          : `The answer must be given by ${replyBy.exact}.`),
      'Close the referral and choose one of the fixed answers. They say nothing about the person.',
    ],
    link: 'Open the referral',
  },
  'referral-inform-due': {
    subject: ({ code }) => `Has the person been told? This is about ${named(code)}`,
    paragraphs: () => [
      'The person it is about as a rule has the right to be told that you were given the data, within a month of when you got it (GDPR, article 14).',
      'Write in the portal when the person was told, or why it cannot or should not be done.',
    ],
    link: 'Open the referral',
  },
  'referral-erase-in-30-days': {
    subject: ({ code, erasedOn }) => `The text of ${named(code)} is erased on ${erasedOn}`,
    paragraphs: erasing,
    link: 'Open the referral',
  },
  'referral-erase-in-7-days': {
    subject: ({ code, erasedOn }) =>
      `In a week: the text of ${named(code)} is erased on ${erasedOn}`,
    paragraphs: erasing,
    link: 'Open the referral',
  },
} satisfies Record<string, MailText>

function erasing({ erasedOn }: Said): string[] {
  return [
    `The portal may not keep the text beyond ${erasedOn}. Then it is erased.`,
    'If you still need what it says, move it to your own system and note in the portal that you did.',
    'If the referral is still open, close it when you are done.',
  ]
}
