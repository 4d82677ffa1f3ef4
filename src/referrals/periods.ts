import type { Payload } from 'payload'

/** How long what belongs to a referral is kept, and by when what is due: days by the clock. */
export type Periods = {
  textDaysAfterClosing: number
  /** The ceiling: also while it is open. */
  textDaysAfterReceipt: number
  contactDaysAfterClosing: number
  /** So long the sender's link still says that it was erased or withdrawn; then a row for statistics. */
  linkDays: number
  /** The sender has an answer by then. */
  replyDays: number
  /** The unit is reminded of telling the person (GDPR art. 14, 3 a: within a month). */
  informDays: number
}

export const defaultPeriods: Periods = {
  textDaysAfterClosing: 90,
  textDaysAfterReceipt: 180,
  contactDaysAfterClosing: 30,
  linkDays: 30,
  replyDays: 14,
  informDays: 25,
}

export const dayMs = 24 * 60 * 60 * 1000

/** The periods as the secretariat has set them. */
export async function loadPeriods(payload: Payload): Promise<Periods> {
  const set = await payload.findGlobal({ slug: 'referral-periods', overrideAccess: true })
  return {
    textDaysAfterClosing: set.textDaysAfterClosing,
    textDaysAfterReceipt: set.textDaysAfterReceipt,
    contactDaysAfterClosing: set.contactDaysAfterClosing,
    linkDays: set.linkDays,
    replyDays: set.replyDays,
    informDays: set.informDays,
  }
}
