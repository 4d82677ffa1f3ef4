/** What the portal writes to people. Every one holds links only, never what somebody wrote. */
export const templates = [
  'referral-new',
  'referral-late-holder',
  'referral-late-deputy',
  'referral-late-secretariat',
  'referral-moved-to-deputy',
  'referral-offered',
  'referral-offer-accepted',
  'referral-offer-declined',
  'referral-offer-expired',
  'referral-word-added',
  'referral-withdrawn',
  'referral-reply-due',
  'referral-inform-due',
  'referral-erase-in-30-days',
  'referral-erase-in-7-days',
  'referral-receipt',
  'referral-breaker',
  'coordinator-added',
] as const
export type Template = (typeof templates)[number]

/** Whom a message is for: everybody to be told at a unit, one user, the secretariat, the sender. */
export const receiverKinds = ['unit', 'user', 'secretariat', 'sender'] as const
export type ReceiverKind = (typeof receiverKinds)[number]

export const messageStates = ['queued', 'sent', 'failed'] as const
export type MessageState = (typeof messageStates)[number]

export type Lang = 'da' | 'en'
