import type { InboxRow } from '../../../src/referrals/inbox/types'
import type { Instant } from '../../../src/routing/types'
import { durationText } from '../parts/duration'
import type { IconName } from '../parts/Icon'
import { shortDayOrTime } from '../parts/moments'
import type { View } from './view'

export type Due = {
  icon: IconName
  tone: 'plain' | 'late' | 'done'
  /** `1 t 48 min tilbage`. */
  title: string
  /** Who has it, or what happens next. */
  line: string
  /** How much of the time has gone; `null` where none runs. */
  progress: { value: number; max: number } | null
}

/** What a row says last: until when, and with whom it is. */
export function dueOf(row: InboxRow, view: View): Due {
  const { row: words } = view.words.list
  if (row.offer) return offered(row, row.offer, view)
  if (row.state === 'received') return waiting(row, view)
  const when = (at: Instant | null) => (at === null ? '' : shortDayOrTime(at, view.now, view.lang))
  const line = row.takenBy ?? row.holder.name
  if (row.state === 'taken' || row.state === 'working') {
    const title = row.state === 'taken' ? words.taken : words.working
    return { icon: 'tick', tone: 'done', title: title(when(row.takenAt)), line, progress: null }
  }
  const title = {
    closed: words.closed(when(row.closedAt)),
    withdrawn: words.withdrawn,
    erased: words.erased,
  }[row.state]
  const outcome = row.outcome ? view.words.labels.outcomes[row.outcome] : ''
  return { icon: 'tick', tone: 'done', title, line: outcome, progress: null }
}

function waiting(row: InboxRow, view: View): Due {
  const { row: words } = view.words.list
  const time = timeTo(row.deadlineAt, view)
  if (row.deadlineAt < view.now) {
    const line = row.standing === 'deputy' ? words.youAreDeputy : words.escalation[row.escalation]
    return { icon: 'warning', tone: 'late', title: words.over(time), line, progress: null }
  }
  const max = Math.max(1, row.deadlineAt - row.waitsSince)
  const value = Math.min(max, Math.max(0, view.now - row.waitsSince))
  const title = words.left(time)
  return { icon: 'clock', tone: 'plain', title, line: words.nobody, progress: { value, max } }
}

function offered(row: InboxRow, offer: NonNullable<InboxRow['offer']>, view: View): Due {
  const { row: words } = view.words.list
  const line = offer.isToUs ? words.waitsForUs : words.waitsForThem(offer.to.name)
  const isOver = offer.endsAt < view.now
  const isLate = row.state === 'received' && row.deadlineAt < view.now
  const to = isLate ? row.deadlineAt : offer.endsAt
  const title = (isLate || isOver ? words.over : words.left)(timeTo(to, view))
  return {
    icon: isLate ? 'warning' : 'swap',
    tone: isLate ? 'late' : 'plain',
    title,
    line,
    progress: null,
  }
}

function timeTo(at: Instant, { now, lang }: View): string {
  return durationText(now, at, lang)
}
