import type { Template } from '../../../src/messages/types'
import type { AddedFacts } from '../facts'
import type { Moment } from '../moments'

/** What a sentence may be filled with; a moment is `null` where the referral has none. */
export type Said = {
  code: string | null
  deadline: Moment | null
  deputyDeadline: Moment | null
  offerEnds: Moment | null
  replyBy: Moment | null
  promised: Moment | null
  added: AddedFacts | null
  /** The day on which texts are erased: `23. december 2026`. */
  erasedOn: string
}

/** What one mail says: subject (its heading as well), paragraphs, and what its link is called. */
export type MailText = {
  subject: (said: Said) => string
  paragraphs: (said: Said) => readonly (string | null)[]
  link: string
}

export type MailWords = {
  mails: Record<Template, MailText>
  portal: string
  /** To the secretariat in the place of a unit that has nobody to be told. */
  insteadOfUnit: string
  danger: { lead: string; call: string }
  /** At the foot of every mail. */
  foot: string
  footStaff: string
}
