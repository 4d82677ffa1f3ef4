import type {
  Referral as ReferralRow,
  ReferralEvent as EventRow,
  ReferralText as TextRow,
} from '../../payload-types'
import type { WhyCode } from '../../routing/types'
import type { Actor, EventKind, TextKind } from '../types'

type Filled<Row> = { [Key in keyof Row]-?: Exclude<Row[Key], undefined> }

/** Why it went where it went. */
export type Decision = {
  because: 'chosen' | 'entrance' | 'first-door'
  why: readonly WhyCode[]
  rule: string | null
  /** The revision of the content it was decided from. */
  revision: string
}

/** A former holder of another controller that kept its texts, and the key it opens them with. */
export type HeldBack = { unit: string; holding: number; part: string }

/** Reminders that are sent once. */
export const reminders = ['reply', 'reply-late', 'inform', 'erase-30', 'erase-7'] as const
export type Reminder = (typeof reminders)[number]

/** A referral as it lies in the database: everything but its words. */
export type Referral = Omit<Filled<ReferralRow>, 'decision' | 'heldBack' | 'reminded'> & {
  decision: Decision | null
  heldBack: readonly HeldBack[]
  reminded: readonly Reminder[]
}

export type ReferralEvent = Omit<Filled<EventRow>, 'detail'> & { detail: EventDetail | null }
export type EventDetail = Readonly<Record<string, string | number | null>>

/** What an action adds to the timeline; order and moment are given by the change it belongs to. */
export type NewEvent = {
  kind: EventKind
  detail?: EventDetail
  actor?: Actor
}

export type SealedText = Filled<TextRow>

/** A text before it is sealed with the data key of a part. */
export type NewText = { kind: TextKind; part: string; author: string | null; content: unknown }
