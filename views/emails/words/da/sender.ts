import type { MailText } from '../types'

/** To whoever wrote: neutral, for others may read their mail. */
export const sender = {
  'referral-receipt': {
    subject: ({ code }) =>
      code === null
        ? 'Din kvittering fra Fælles Indgang'
        : `Din kvittering fra Fælles Indgang: ${code}`,
    paragraphs: ({ code, promised }) => [
      'Tak, fordi du reagerede. Din henvendelse er modtaget.',
      code && `Din kode er ${code}. Sig den, hvis du ringer.`,
      promised && !promised.isPast ? `Enheden svarer senest ${promised.exact}.` : null,
      'Med linket kan du se, om den er taget, tilføje noget eller trække den tilbage. Giv ikke linket videre: den, der har det, kan gøre det samme som dig.',
      'Bliver det værre, så vent ikke på svar. På siden står, hvem du kan ringe til.',
    ],
    link: 'Se, hvor langt den er',
  },
} satisfies Record<string, MailText>
