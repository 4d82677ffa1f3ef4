import type { ReferralAction, Standing } from '../../../collections/referrals/access'
import type { AgeGroup, Instant, Kommunekode, Situation } from '../../routing/types'
import type { EventDetail } from '../rows/types'
import type {
  Actor,
  Asked,
  DeclineReason,
  Escalation,
  EventKind,
  ExemptReason,
  HandoverBasis,
  Informed,
  OfferReason,
  Outcome,
  ReferralState,
  Source,
  Told,
} from '../types'

/** The boxes of the inbox: untaken · taken and worked on · offers that wait, ours and to us · ended. */
export const inboxGroups = ['new', 'taken', 'offers', 'closed'] as const
export type InboxGroup = (typeof inboxGroups)[number]

/** What somebody asks to see; left out = all. */
export type InboxFilter = {
  group: InboxGroup
  situation: Situation | null
  /** One of the reader's own units, by the id of its service. */
  unit: string | null
  /** What is due first, or what came last; those that ended, always the last ended first. */
  sort: 'deadline' | 'received'
  /** Where the page before ended, as it said itself. */
  after: string | null
}

/** A unit as staff see it; its name is empty once it has been deleted. */
export type UnitName = { id: string; name: string }

/** An offer that waits for an answer. */
export type OfferRow = {
  from: UnitName
  to: UnitName
  /** Made to one of the reader's units, who may accept. */
  isToUs: boolean
  reason: OfferReason
  /** On what the words may move to another controller; without one they stay. */
  basis: HandoverBasis | null
  /** Whether the other unit belongs to another controller. */
  isOtherBody: boolean
  endsAt: Instant
}

/** A line of the inbox; a field that the reader's standing does not show is `null` (decision 010). */
export type InboxRow = {
  id: string
  code: string
  version: number
  state: ReferralState
  standing: Exclude<Standing, 'kept'>
  /** The unit that has it now. */
  holder: UnitName
  kommunekode: Kommunekode
  /** `Esbjerg`. */
  municipality: string
  situation: Situation | null
  age: AgeGroup | null
  receivedAt: Instant
  /** When its time began with this unit, and when it must be taken. */
  waitsSince: Instant
  deadlineAt: Instant
  isLate: boolean
  escalation: Escalation
  replyBy: Instant
  takenAt: Instant | null
  /** Who took it, by name. */
  takenBy: string | null
  closedAt: Instant | null
  outcome: Outcome | null
  offer: OfferRow | null
  /** Joined with others into one visit: how many they are, itself included. */
  visitSize: number
}

export type InboxPage = {
  rows: readonly InboxRow[]
  /** For `after`, when there is more. */
  next: string | null
  /** Of the units asked for, whatever the situation, a visit once; `closed` of the last 30 days. */
  counts: Readonly<Record<InboxGroup, number>>
  /** How many are over their deadline. */
  late: number
  now: Instant
}

/** A step of the timeline as staff see it: names for ids, codes for the view to put into words. */
export type TimelineEntry = {
  kind: EventKind
  at: Instant
  actor: Actor
  /** Who did it, by name; `null` for the sender and the portal. */
  user: string | null
  unit: UnitName | null
  /** Codes that say more; ids of units and people are names already. */
  detail: EventDetail | null
}

/** All that a reader's standing shows of one referral. The words come only when asked for. */
export type ReferralDetail = InboxRow & {
  fra: string | null
  asked: Asked | null
  source: Source | null
  lang: 'da' | 'en' | null
  responsible: { kommunekode: Kommunekode; name: string } | null
  deputy: UnitName | null
  deputyDeadlineAt: Instant | null
  workStartedAt: Instant | null
  told: Told | null
  declineReason: DeclineReason | null
  informed: Informed | null
  exemptReason: ExemptReason | null
  informedAt: Instant | null
  filedAt: Instant | null
  /** There is something to read, and this reader may ask for it. */
  mayRead: boolean
  textErasedAt: Instant | null
  /** When the words go by themselves. */
  textEndsAt: Instant | null
  hasContact: boolean | null
  /** Former units of another body that kept their words: ring them. */
  ring: readonly (UnitName & { phone: string | null })[]
  /** What the reader may do as things stand now. */
  may: readonly ReferralAction[]
  /** Units it can be offered to, when the reader may offer it. */
  offerTo: readonly (UnitName & { isOtherBody: boolean })[]
  timeline: readonly TimelineEntry[]
}

/** What a former unit of another controller sees: that it kept words of its own, and until when. */
export type KeptReferral = Pick<
  ReferralDetail,
  'id' | 'code' | 'mayRead' | 'textErasedAt' | 'textEndsAt' | 'may'
> & { standing: 'kept' }
