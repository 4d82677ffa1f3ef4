import type { TimelineEntry } from '../../../src/referrals/inbox/types'
import { instantOf } from '../../../src/routing/localTime'
import { longDate } from '../../portal/words/format'
import { nearMoment, shortMoment } from '../parts/moments'
import type { View } from './view'

/** A step of the history in words: what happened, who did it, and what the codes beside it say. */
export function entryText(
  entry: TimelineEntry,
  view: View,
): { title: string; lines: readonly string[] } {
  const { timeline, labels } = view.words
  const lines = [...detailLines(entry, view), actorLine(entry, view)]
  const answer = entry.kind === 'person-informed' && labelIn(labels.informed, entry.detail?.answer)
  const title = answer || timeline.kinds[entry.kind]
  return { title, lines: lines.filter(Boolean) }
}

function actorLine({ actor, user, unit, kind }: TimelineEntry, { words }: View): string {
  const { sender, senderVia, portal } = words.timeline
  if (actor === 'sender') return kind === 'received' ? senderVia : sender
  if (actor === 'portal') return portal
  return [user, unit?.name].filter(Boolean).join(' · ')
}

function detailLines({ detail, kind }: TimelineEntry, view: View): string[] {
  if (!detail) return []
  const { timeline, labels } = view.words
  const { unit, from, outcome, tries, sameAs, told, reason, basis, kommunekode, until, on } = detail
  const reasons =
    kind === 'declined'
      ? labels.declineReasons
      : kind === 'person-informed'
        ? labels.exemptReasons
        : labels.offerReasons
  const ending =
    typeof tries === 'number'
      ? labels.outcomeWith.tries(tries)
      : typeof sameAs === 'string'
        ? labels.outcomeWith.sameAs(sameAs)
        : labelIn(labels.outcomes, outcome)
  const isBetweenReferrals = kind === 'joined' || kind === 'unjoined'
  return [
    isBetweenReferrals && typeof detail.with === 'string' && timeline.with(detail.with),
    !isBetweenReferrals && typeof unit === 'string' && timeline.to(unit),
    !isBetweenReferrals && typeof from === 'string' && timeline.from(from),
    typeof until === 'number' && timeline.until(nearMoment(until, view.now, view.lang)),
    typeof on === 'string' && timeline.on(longDate(instantOf(on, '12:00'), view.lang)),
    labelIn(reasons, reason),
    labelIn(labels.bases, basis),
    ending,
    labelIn(labels.told, told) && `»${labelIn(labels.told, told)}«`,
    typeof kommunekode === 'string' && (view.municipalities.get(kommunekode) ?? kommunekode),
  ].filter((line): line is string => typeof line === 'string')
}

function labelIn(labels: Record<string, string>, code: unknown): string | undefined {
  return typeof code === 'string' ? labels[code] : undefined
}

/** `14.05` today; on other days with the day before it. */
export function entryMoment({ at }: Pick<TimelineEntry, 'at'>, view: View): string {
  return shortMoment(at, view.now, view.lang)
}
