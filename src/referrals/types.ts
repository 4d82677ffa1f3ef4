/** The vocabulary of referrals: plain codes; words for people live in the views. */

export const referralStates = [
  'received',
  'taken',
  'working',
  'closed',
  'withdrawn',
  'erased',
] as const
export type ReferralState = (typeof referralStates)[number]

/** Somebody is still expected to do something. */
export const openStates = ['received', 'taken', 'working'] as const satisfies ReferralState[]
export type OpenState = (typeof openStates)[number]

/** "Does the person know you are writing?" Never called consent: nobody consents for another. */
export const askedAnswers = ['ja', 'nej-ikke-muligt', 'nej-toer-ikke', 'mig', 'sagt-nej'] as const
export type Asked = (typeof askedAnswers)[number]

/** A person who said no is respected: there is no form then, so none of these is ever stored. */
export const storedAskedAnswers = askedAnswers.filter((asked) => asked !== 'sagt-nej')

/** Who wrote it: from what they said about themselves. */
export const sources = ['citizen', 'professional', 'oneself'] as const
export type Source = (typeof sources)[number]

export const outcomes = [
  'met-helped',
  'met-declined',
  'not-found',
  'already-known',
  'handed-over-outside',
  'not-homelessness',
  'duplicate',
  'misuse',
  'child',
  'emergency',
] as const
export type Outcome = (typeof outcomes)[number]

/** What the sender may be told at the end: neutral things only. */
export const toldTexts = [
  'told-followed-up',
  'told-place-unclear',
  'told-right-place',
  'told-not-us',
] as const
export type Told = (typeof toldTexts)[number]

/** How late it is: who has been told beside the holder. */
export const escalations = ['none', 'deputy', 'secretariat'] as const
export type Escalation = (typeof escalations)[number]

/** Why a unit offers a referral to another. Codes, so that no text about the person travels. */
export const offerReasons = [
  'place-elsewhere',
  'lived-elsewhere',
  'already-in-contact',
  'other-task',
  'no-capacity',
] as const
export type OfferReason = (typeof offerReasons)[number]

export const declineReasons = [
  'not-our-place',
  'not-our-task',
  'no-capacity',
  'known-elsewhere',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/**
 * On what a text moves to another controller (GDPR art. 6 and 9; forvaltningsloven § 28 between
 * authorities). Without one only municipality, situation and age move.
 */
export const handoverBases = ['person-agrees', 'law', 'vital-interest'] as const
export type HandoverBasis = (typeof handoverBases)[number]

/** GDPR art. 14 towards the person: told on a date, cannot be identified, or exempt for a reason. */
export const informedAnswers = ['informed', 'not-identified', 'exempt'] as const
export type Informed = (typeof informedAnswers)[number]
export const exemptReasons = ['impossible', 'would-harm', 'law-provides', 'secrecy'] as const
export type ExemptReason = (typeof exemptReasons)[number]

/** What a data key of a referral opens; each is erased on its own. */
export const textParts = ['text', 'contact'] as const
export type TextPart = (typeof textParts)[number]

export const textKinds = ['report', 'word', 'note', 'contact'] as const
export type TextKind = (typeof textKinds)[number]

export const eventKinds = [
  'received',
  'acknowledged',
  'work-started',
  'looked',
  'printed',
  'compared',
  'note-added',
  'word-added',
  'offered',
  'offer-taken-back',
  'offer-expired',
  'accepted',
  'declined',
  'taken-over',
  'moved-to-deputy',
  'deadline-moved',
  'chased',
  'deputy-told',
  'secretariat-told',
  'reminded',
  'joined',
  'unjoined',
  'responsible-set',
  'person-informed',
  'filed',
  'contact-erased',
  'closed',
  'withdrawn',
  'text-erased',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Who did it: somebody signed in for a unit, the sender, or the portal itself. */
export const actors = ['unit', 'sender', 'portal'] as const
export type Actor = (typeof actors)[number]

/** What a sender writes about what they saw; sealed as one. Every field may be empty but `what`. */
export type ReportText = {
  /** What they saw and what the unit should know, at most 2,000 characters. */
  what: string
  /** Where, in words. */
  where: string
  /** Degrees, when the sender chose to send it. */
  position: { lat: number; lon: number } | null
  /** When it was. */
  when: string
  /** When the person is usually there. */
  usually: string
  /** A dog, a wheelchair: what helps to find and meet them. */
  helps: string
}

/** How the sender may be reached; sealed apart, for it is erased sooner. */
export type SenderContact = {
  email: string
  phone: string
  /** Mail the receipt and the link to `email`. */
  wantsReceipt: boolean
  /** The secret of the status link, kept only where it is to be mailed; else empty. */
  token: string
}
