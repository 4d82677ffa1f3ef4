import type { Question } from '../routing/types'
import type { Asked, ReportText } from './types'

/** A concern as the last step of the form hands it over; every field has been checked. */
export type Submission = {
  /** 128 bits of the form as it was sent, base64url: the same form is the same referral. */
  formKey: string
  question: Question
  /** The unit whose door was chosen, by the id of its service. */
  chosen: string | null
  asked: Exclude<Asked, 'sagt-nej'>
  report: ReportText
  /** How the sender may be reached; `null` when they gave nothing. */
  contact: { email: string; phone: string; wantsReceipt: boolean } | null
  lang: 'da' | 'en'
}

/** What comes of it: the secret of the link, and the code to say on the phone. */
export type Receipt = { token: string; code: string }
