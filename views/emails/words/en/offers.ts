import type { MailText } from '../types'
import { named } from './named'

/** A referral offered to another unit: it is accepted before it is released. */
export const offers = {
  'referral-offered': {
    subject: ({ code, offerEnds }) =>
      `You are offered ${named(code, 'a referral')}${offerEnds && !offerEnds.isPast ? `: answer by ${offerEnds.near}` : ''}`,
    paragraphs: ({ offerEnds }) => [
      'Another unit thinks that you are the right ones to help, and offers you a referral.',
      offerEnds && `Say yes or no by ${offerEnds.exact}.`,
      'Until you say yes, the other unit is responsible.',
    ],
    link: 'See the offer and answer',
  },
  'referral-offer-accepted': {
    subject: ({ code }) => `Handed over: the other unit has accepted ${named(code)}`,
    paragraphs: () => [
      'The unit you offered the referral to is now responsible for it.',
      'You can no longer see it, and you need not do more.',
    ],
    link: 'See your referrals',
  },
  'referral-offer-declined': {
    subject: ({ code }) => `Not handed over: you still have ${named(code)}`,
    paragraphs: () => [
      'The unit you offered the referral to has said no. The reason is in the portal.',
      'You are still responsible. Follow up yourselves, or offer it to another unit.',
    ],
    link: 'Open the referral',
  },
  'referral-offer-expired': {
    subject: ({ code }) => `No answer in time: the offer of ${named(code)} has expired`,
    paragraphs: () => [
      'Nobody answered the offer to hand the referral over, and it no longer stands.',
      'The unit that offered it is still responsible. It can follow up itself or offer it to another unit.',
    ],
    link: 'See your referrals',
  },
} satisfies Record<string, MailText>
