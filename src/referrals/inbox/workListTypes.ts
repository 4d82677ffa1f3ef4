import type { ReceiverKind, Template } from '../../messages/types'
import type { Instant, Kommunekode, Situation } from '../../routing/types'
import type { UnfitUnit } from '../receivers/unfitUnits'
import type { InboxGroup, InboxRow } from './types'

/** Rows of a part, the most urgent first, and how many there are in all. */
export type WorkPart<Row> = { rows: readonly Row[]; total: number }

/** Somebody wanted to write there and nobody received it. */
export type GapRow = {
  kommunekode: Kommunekode
  municipality: string
  situations: readonly Situation[]
  /** In how many of the last months: `2026-11` is the newest of them. */
  months: number
  lastMonth: string
  /** A unit receives there now. */
  isClosedNow: boolean
}

/** A message that was not delivered. */
export type UndeliverableRow = {
  id: string
  template: Template
  receiverKind: ReceiverKind
  /** Name of the person or the unit; `null` for the sender, the secretariat, and who has been deleted. */
  receiver: string | null
  referral: { id: string; code: string } | null
  at: Instant
  attempts: number
  failure: string
  /** It leaves the list when it goes after all. */
  isStillTried: boolean
}

/** What only the secretariat can move on: it sees where things stand, never a word about a person. */
export type WorkList = {
  /** Nobody took them in time, the deputy neither. */
  late: WorkPart<InboxRow>
  /** Their unit dropped out and has no deputy. */
  withoutUnit: WorkPart<InboxRow>
  /** Units with an agreement that can receive nothing as they stand. */
  unfit: WorkPart<UnfitUnit>
  /** The sender should have had an answer by now. */
  unanswered: WorkPart<InboxRow>
  gaps: WorkPart<GapRow>
  undeliverable: WorkPart<UndeliverableRow>
  /** Messages that the mail server puts off. */
  overdue: { count: number; since: Instant | null }
  now: Instant
}

export const workParts = [
  'late',
  'withoutUnit',
  'unfit',
  'unanswered',
  'gaps',
  'undeliverable',
] as const

/** For badges and cards; a half is `null` for who has no such list. */
export type ReaderCounts = {
  inbox: Readonly<Record<InboxGroup | 'late', number>> | null
  workList: Readonly<Record<(typeof workParts)[number], number>> | null
  /** Another one when something in the reader's lists may have changed: for asking now and then. */
  version: string
}
