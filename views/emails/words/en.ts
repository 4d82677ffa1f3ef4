import { coordinators } from './en/coordinators'
import { lateness } from './en/lateness'
import { offers } from './en/offers'
import { reminders } from './en/reminders'
import { sender } from './en/sender'
import type { MailWords } from './types'

export const en: MailWords = {
  mails: { ...coordinators, ...lateness, ...offers, ...reminders, ...sender },
  portal: 'Fælles Indgang',
  insteadOfUnit:
    'You get this because the unit has nobody who can be told. Please make sure that somebody there knows.',
  danger: { lead: 'Is a life in danger?', call: 'Call 112' },
  foot: 'Sent by the portal Fælles Indgang for the alliance Hjem til Alle. You cannot reply to this mail.',
  footStaff: 'Out of respect for the person, a mail never says whom or what a referral is about.',
}
