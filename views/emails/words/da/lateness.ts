import type { MailText, Said } from '../types'
import { named } from './named'

/** A referral that waits to be taken, and what happens when nobody does. */
export const lateness = {
  'referral-new': {
    subject: ({ code, deadline }) => `Ny ${named(code, 'henvendelse')}${answerBy(deadline)}`,
    paragraphs: ({ deadline }) => [
      'Der er kommet en ny henvendelse til jer.',
      deadline && `Den skal være taget senest ${deadline.exact}.`,
      'Log ind, læs den, og tag den. Så kan afsenderen se, at nogen har ansvaret.',
      'Har ingen taget den inden fristen, får jeres stedfortræder besked.',
    ],
    link: 'Åbn henvendelsen',
  },
  'referral-late-holder': {
    subject: ({ code }) => `Frist overskredet: ${named(code)} er ikke taget`,
    paragraphs: ({ deadline }) => [
      deadline && `Henvendelsen skulle have været taget senest ${deadline.exact}.`,
      'Ingen har taget den endnu. Kan du, så tag den nu. Afsenderen kan se, at den er forsinket.',
      'Både enheden og dens stedfortræder kan tage den. Den, der gør det først, har ansvaret.',
    ],
    link: 'Åbn henvendelsen',
  },
  'referral-late-deputy': {
    subject: ({ code }) => `Kan I tage over? ${capital(named(code))} er ikke taget`,
    paragraphs: ({ deadline, deputyDeadline }) => [
      'I er stedfortræder for en enhed, der ikke har nået at tage en henvendelse.',
      deadline && `Fristen var ${deadline.exact}.`,
      'Tager I den, har I ansvaret, og den anden enhed får besked.',
      deputyDeadline &&
        `Er den ikke taget senest ${deputyDeadline.exact}, får alliancens sekretariat besked.`,
    ],
    link: 'Åbn henvendelsen',
  },
  'referral-late-secretariat': {
    subject: ({ code }) => `Ingen har taget ${named(code)}`,
    paragraphs: ({ deadline }) => [
      deadline && `Fristen var ${deadline.exact}.`,
      'Ingen har taget den, heller ikke en stedfortræder. Afsenderen kan se, at den er forsinket.',
      'Ring til enheden, eller mind dem om den i portalen. I kan se, hvor den ligger, men ikke, hvad der står i den.',
    ],
    link: 'Se, hvor den ligger',
  },
  'referral-moved-to-deputy': {
    subject: ({ code }) => `Jeres stedfortræder har taget ${named(code)}`,
    paragraphs: () => [
      'Den var ikke taget inden fristen. Nu har stedfortræderen ansvaret.',
      'I skal ikke gøre mere. Ved I noget, som kan hjælpe, så ring til stedfortræderen.',
    ],
    link: 'Se jeres henvendelser',
  },
  'referral-breaker': {
    subject: () => 'Usædvanligt mange henvendelser på kort tid',
    paragraphs: () => [
      'Portalen får usædvanligt mange skriftlige henvendelser lige nu. Ingen bliver afvist, men den næste halve time skal alle, der skriver, vise, at de ikke er en robot.',
      'Det kan være en hændelse, som mange reagerer på, eller nogen, der udfylder skemaet uden grund. Telefonnumrene virker som altid.',
      'Se på henvendelserne, og ring til de enheder, der får for mange.',
    ],
    link: 'Se henvendelserne',
  },
} satisfies Record<string, MailText>

function answerBy(deadline: Said['deadline']): string {
  if (!deadline) return ''
  return deadline.isPast ? `: fristen var ${deadline.near}` : `: svar senest ${deadline.near}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
