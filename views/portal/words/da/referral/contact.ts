import type { Lead } from '../../lead'

/** How the sender may be reached, and what they are told before (GDPR art. 13). */
export const contact = {
  heading: (isMe: boolean): string =>
    isMe ? 'Hvordan kan de få fat i dig?' : 'Hvordan må de få fat i dig?',
  intro: (isMe: boolean): string =>
    isMe
      ? 'Det er frivilligt. Uden mail eller telefon kan de kun finde dig på det sted, du har skrevet.'
      : 'Det er frivilligt. Springer du det over, kan du stadig følge henvendelsen med dit link.',
  privacy: ({ body, days, isMe }: { body: string; days: number; isMe: boolean }): Lead => ({
    lead: 'Du behøver ikke at skrive, hvem du er.',
    rest: `${isMe ? '' : 'Gør du det, kan personen få det at vide, hvis personen søger aktindsigt. '}${body} er ansvarlig for oplysningerne. Vi sletter det, du skriver, her senest ${days} dage efter, at sagen er afsluttet.`,
  }),
  more: 'Mere om dine oplysninger',
  morePoints: ({
    body,
    textDays,
    ceilingDays,
    contactDays,
  }: {
    body: string
    textDays: number
    ceilingDays: number
    contactDays: number
  }) => [
    `${body} bruger det til at finde og møde personen, tilbyde hjælp og give dig et kort svar. Det sker efter databeskyttelsesforordningens artikel\u00a06 og 9.`,
    `Alliancen opbevarer det for ${body} efter en aftale med dem. Teksten er låst, og kun den enhed, der har henvendelsen, kan læse den.`,
    `Det, du skriver, bliver slettet her senest ${textDays} dage efter, at sagen er afsluttet, og altid senest ${ceilingDays} dage efter, at du sendte det. Din mail og dit telefonnummer bliver slettet senest ${contactDays} dage efter afslutningen eller med det samme, når du vil.`,
    `Har ${body} skrevet noget ned i sit eget system, gælder deres egne frister.`,
    `Du kan bede ${body} om at se, rette eller slette det, de har om dig, og du kan klage til Datatilsynet.`,
  ],
  moreLink: 'Læs mere om privatliv',
  told: 'Det kan du få at vide',
  toldPoints: [
    'Du kan se, når henvendelsen er modtaget, taget, i gang og afsluttet.',
    'Til sidst står der et kort svar.',
    'Du får ikke at vide, om personen er fundet, eller hvad der bliver aftalt. Det er af hensyn til personen.',
  ],
  toldPointsMe: [
    'Du kan se, når henvendelsen er modtaget, taget, i gang og afsluttet.',
    'Alt andet taler du med enheden om. Det står ikke på siden.',
  ],
  wantsReceipt: 'Send kvitteringen og mit link til min mail',
  wantsReceiptHelp: 'Kun hvis ingen andre læser din mail.',
}
