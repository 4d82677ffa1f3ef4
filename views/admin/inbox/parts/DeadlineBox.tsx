import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import { durationText } from '../../parts/duration'
import { Icon, type IconName } from '../../parts/Icon'
import { nearMoment } from '../../parts/moments'
import type { View } from '../view'

/** What comes next for this referral, and by when; in its own colour only when it is late. */
export function DeadlineBox({ detail, view }: { detail: ReferralDetail; view: View }) {
  const { icon, tone, title, lines } = deadlineOf(detail, view)
  return (
    <div className="fi-deadline" data-tone={tone}>
      <Icon name={icon} size={22} />
      <div>
        <p className="fi-deadline__title">{title}</p>
        {lines.filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

type Deadline = { icon: IconName; tone: 'plain' | 'late' | 'done'; title: string; lines: string[] }

function deadlineOf(detail: ReferralDetail, view: View): Deadline {
  const words = view.words.panel.deadline
  const { now, lang } = view
  const near = (at: number) => nearMoment(at, now, lang)
  const { state, deadlineAt, replyBy, closedAt } = detail
  if (state === 'received') {
    const time = durationText(now, deadlineAt, lang)
    const isLate = deadlineAt < now
    return {
      icon: isLate ? 'warning' : 'clock',
      tone: isLate ? 'late' : 'plain',
      title: isLate ? words.over(time) : words.left(time),
      lines: isLate
        ? [words.was(near(deadlineAt)), ...lateLines(detail, view)]
        : [`${words.by(near(deadlineAt))} ${words.thenDeputy}`],
    }
  }
  if (state === 'taken' || state === 'working') {
    const since = detail.workStartedAt ?? detail.takenAt ?? now
    const isReplyLate = replyBy < now
    return {
      icon: isReplyLate ? 'warning' : 'tick',
      tone: isReplyLate ? 'late' : 'done',
      title:
        state === 'taken' ? words.taken(near(detail.takenAt ?? now)) : words.working(near(since)),
      lines: [
        detail.takenBy ? words.takenBy(detail.takenBy) : '',
        (isReplyLate ? words.replyLate : words.replyBy)(near(replyBy)),
      ],
    }
  }
  const tone = 'done'
  if (state === 'withdrawn') {
    return { icon: 'info', tone, title: words.withdrawn, lines: [words.withdrawnText] }
  }
  const title = closedAt ? words.closed(near(closedAt)) : words.erased
  return { icon: 'tick', tone, title, lines: [] }
}

function lateLines({ escalation, deputy, deputyDeadlineAt }: ReferralDetail, view: View): string[] {
  const words = view.words.panel.deadline
  if (escalation === 'secretariat') return [words.secretariatTold]
  return [
    escalation === 'deputy' && deputy ? words.deputyTold(deputy.name) : '',
    deputyDeadlineAt && deputyDeadlineAt > view.now
      ? words.deputyUntil(nearMoment(deputyDeadlineAt, view.now, view.lang))
      : '',
  ]
}
