import type { Submission } from '../../../src/referrals/submission'
import { reportTexts } from './texts'
import type { DemoReferral } from './types'

/** A demo referral as the form would hand it over. */
export function toSubmission(referral: DemoReferral, formKey: string): Submission {
  const {
    kommune,
    fra = null,
    situation,
    age,
    about,
    asked,
    report,
    position,
    lang = 'da',
  } = referral
  return {
    formKey,
    question: { kommune, fra, situation, age, about, children: 'nej', danger: 'nej' },
    chosen: null,
    asked,
    report: { ...reportTexts[report], position: position ?? null },
    contact: referral.reach ? { ...reach[referral.reach], wantsReceipt: false } : null,
    lang,
  }
}

/** Numbers with a 0 first are given to nobody in Denmark. */
const reach = {
  email: { email: 'afsender@borger.example', phone: '' },
  phone: { email: '', phone: '+45 00 98 76 54' },
}
