import type { MailText } from '../types'
import { named } from './named'

/** A referral offered to another unit: it is accepted before it is released. */
export const offers = {
  'referral-offered': {
    subject: ({ code, offerEnds }) =>
      `I er tilbudt ${named(code, 'en henvendelse')}${offerEnds && !offerEnds.isPast ? `: svar senest ${offerEnds.near}` : ''}`,
    paragraphs: ({ offerEnds }) => [
      'En anden enhed mener, at I er de rette til at hjælpe, og tilbyder jer en henvendelse.',
      offerEnds && `Sig ja eller nej senest ${offerEnds.exact}.`,
      'Indtil I siger ja, har den anden enhed ansvaret.',
    ],
    link: 'Se tilbuddet, og svar',
  },
  'referral-offer-accepted': {
    subject: ({ code }) => `Overdraget: den anden enhed har sagt ja til ${named(code)}`,
    paragraphs: () => [
      'Den enhed, I tilbød henvendelsen, har nu ansvaret for den.',
      'I kan ikke længere se den, og I skal ikke gøre mere.',
    ],
    link: 'Se jeres henvendelser',
  },
  'referral-offer-declined': {
    subject: ({ code }) => `Nej til overdragelse: I har stadig ${named(code)}`,
    paragraphs: () => [
      'Den enhed, I tilbød henvendelsen, har sagt nej. Grunden står i portalen.',
      'I har stadig ansvaret. Følg selv op, eller tilbyd den til en anden enhed.',
    ],
    link: 'Åbn henvendelsen',
  },
  'referral-offer-expired': {
    subject: ({ code }) => `Intet svar i tide: tilbuddet om ${named(code)} er udløbet`,
    paragraphs: () => [
      'Ingen svarede på tilbuddet om at overdrage henvendelsen, og det gælder ikke længere.',
      'Den enhed, der tilbød den, har stadig ansvaret. Den kan selv følge op eller tilbyde den til en anden enhed.',
    ],
    link: 'Se jeres henvendelser',
  },
} satisfies Record<string, MailText>
