import { anonymise, eraseContact, eraseTexts } from './erasing'
import { tellDeputy, tellReplyIsLate, tellSecretariat } from './lateness'
import { endOffer } from './offers'
import { remindOfReply, remindToInform, warn30Days, warn7Days } from './reminders'
import type { DueStep } from './types'

/** All that the portal does to a referral by itself, in the order of what is due at one moment. */
export const dueSteps: readonly DueStep[] = [
  tellDeputy,
  tellSecretariat,
  endOffer,
  remindOfReply,
  tellReplyIsLate,
  remindToInform,
  warn30Days,
  warn7Days,
  eraseContact,
  eraseTexts,
  anonymise,
]
