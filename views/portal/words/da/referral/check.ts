import type { Lead } from '../../lead'

/** The last step: all of it once more. */
export const check = {
  heading: 'Læs det igennem, før du sender',
  to: 'Den bliver sendt til',
  instead: (unit: string) =>
    `Den dør, du valgte, tager ikke imod på skrift lige nu. Derfor går henvendelsen til ${unit}.`,
  whatTitle: (isMe: boolean): string => (isMe ? 'Det har du fortalt' : 'Det har du set'),
  contactTitle: 'Sådan når de dig',
  askedTitle: (isMe: boolean): string => (isMe ? 'Om dig' : 'Om personen'),
  change: 'Ret',
  labels: {
    situation: 'Situation',
    age: 'Alder',
    asked: 'Ved personen det?',
    where: 'Hvor',
    position: 'Position',
    when: 'Hvornår',
    what: 'Hvad',
    usually: 'Plejer at være der',
    helps: 'Hjælper med at møde personen',
    email: 'Mail',
    phone: 'Telefon',
    wantsReceipt: 'Kvittering på mail',
  },
  helpsMe: 'Hjælper med at møde dig',
  usuallyMe: 'Er der som regel',
  receiptYes: 'Ja',
  noContact: 'Du har ikke skrevet mail eller telefon. Det er i orden.',
  noPlace: {
    lead: 'Du har ikke skrevet, hvor det er.',
    rest: 'Uden et sted er det svært at finde frem. Kan du skrive lidt mere?',
  } as Lead,
  noWayToMe: {
    lead: 'De kan ikke finde dig endnu.',
    rest: 'Skriv et sted, de kan møde dig, en mail eller et telefonnummer.',
  } as Lead,
  takeBack:
    'Du kan trække den tilbage, indtil den er afsluttet. Gør du det, bliver det, du har skrevet, slettet her med det samme.',
}
