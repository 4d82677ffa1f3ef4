import { coordinators } from './da/coordinators'
import { lateness } from './da/lateness'
import { offers } from './da/offers'
import { reminders } from './da/reminders'
import { sender } from './da/sender'
import type { MailWords } from './types'

export const da: MailWords = {
  mails: { ...coordinators, ...lateness, ...offers, ...reminders, ...sender },
  portal: 'Fælles Indgang',
  insteadOfUnit:
    'I får beskeden, fordi enheden ikke har nogen, der kan få den. Sørg for, at nogen hos enheden ved det.',
  danger: { lead: 'Er nogen i livsfare?', call: 'Ring 112' },
  foot: 'Sendt af portalen Fælles Indgang for Hjem til Alle-alliancen. Mailen kan ikke besvares.',
  footStaff:
    'Af hensyn til personen står der aldrig noget i en mail om, hvem eller hvad en henvendelse handler om.',
}
