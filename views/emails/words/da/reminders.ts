import type { MailText, Said } from '../types'
import { named } from './named'

/** What a unit has to do for one that it has, and what the sender did. */
export const reminders = {
  'referral-word-added': {
    subject: ({ code }) => `Afsenderen har tilføjet noget til ${named(code)}`,
    paragraphs: () => ['Det nye står kun i portalen. Log ind, og læs det.'],
    link: 'Åbn henvendelsen',
  },
  'referral-withdrawn': {
    subject: ({ code }) => `Afsenderen har trukket ${named(code)} tilbage`,
    paragraphs: () => [
      'Det, afsenderen skrev, er slettet i portalen, og I skal ikke gøre mere her.',
      'Er I allerede i kontakt med personen, så fortsæt endelig.',
    ],
    link: 'Se jeres henvendelser',
  },
  'referral-reply-due': {
    subject: ({ code, replyBy }) =>
      replyBy && !replyBy.isPast
        ? `Afsenderen skal have svar på ${named(code)} senest ${replyBy.near}`
        : `Afsenderen mangler svar på ${named(code)}`,
    paragraphs: ({ replyBy }) => [
      replyBy &&
        (replyBy.isPast
          ? `Svaret skulle have været givet senest ${replyBy.exact}.`
          : `Svaret skal være givet senest ${replyBy.exact}.`),
      'Afslut henvendelsen, og vælg et af de faste svar. De siger ikke noget om personen.',
    ],
    link: 'Åbn henvendelsen',
  },
  'referral-inform-due': {
    subject: ({ code }) => `Har personen fået besked? Det gælder ${named(code)}`,
    paragraphs: () => [
      'Den, henvendelsen handler om, har som regel ret til at få at vide, at I har fået oplysningerne, senest en måned efter, at I fik dem (databeskyttelsesforordningens artikel 14).',
      'Skriv i portalen, hvornår personen fik besked, eller hvorfor det ikke kan eller skal ske.',
    ],
    link: 'Åbn henvendelsen',
  },
  'referral-erase-in-30-days': {
    subject: ({ code, erasedOn }) => `Teksten i ${named(code)} slettes den ${erasedOn}`,
    paragraphs: erasing,
    link: 'Åbn henvendelsen',
  },
  'referral-erase-in-7-days': {
    subject: ({ code, erasedOn }) => `Om en uge: teksten i ${named(code)} slettes den ${erasedOn}`,
    paragraphs: erasing,
    link: 'Åbn henvendelsen',
  },
} satisfies Record<string, MailText>

function erasing({ erasedOn }: Said): string[] {
  return [
    `Portalen må ikke gemme teksten længere end til den ${erasedOn}. Så bliver den slettet.`,
    'Har I stadig brug for det, der står, så før det over i jeres eget system, og skriv i portalen, at det er sket.',
    'Er henvendelsen stadig åben, så afslut den, når I er færdige.',
  ]
}
