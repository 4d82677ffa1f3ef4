import type { InboxRow } from '../../../src/referrals/inbox/types'
import { workParts, type WorkList } from '../../../src/referrals/inbox/workListTypes'
import type { Problem } from '../parts/ask'
import { nearMoment } from '../parts/moments'
import { Notice } from '../parts/Notice'
import { conflictText } from '../inbox/conflictText'
import { LiveNotice, type LiveState } from '../inbox/parts/LiveNotice'
import type { View } from '../inbox/view'
import { Part } from './Part'
import { GapTable, MessageTable, ReferralTable, UnfitTable } from './tables'
import { workListWords } from './words'

/** Six parts, those with something in them first to be jumped to. */
export function WorkListPage({
  list,
  live,
  busy,
  chased,
  said,
  problem,
  view,
  onChase,
  onAgain,
}: {
  list: WorkList
  live: LiveState
  busy: string | null
  /** Reminded since the page was opened. */
  chased: readonly string[]
  /** The code of the one that was reminded last. */
  said: string | null
  problem: Problem | null
  view: View
  onChase: (row: InboxRow) => void
  onAgain: () => void
}) {
  const words = workListWords(view.lang)
  const isDone = workParts.every((part) => list[part].total === 0)
  const { overdue } = list
  const referrals = { view, busy, chased, onChase }
  return (
    <div className="fi fi-page fi-work">
      <h1>{words.title}</h1>
      <p className="fi-lead">{words.lead}</p>
      <LiveNotice state={live} fetchedAt={list.now} view={view} onAgain={onAgain} />
      <nav aria-label={words.jump}>
        <ul className="fi-boxes fi-boxes--parts">
          {workParts.map((part) => (
            <li key={part}>
              <a href={`#fi-work-${part}`} data-some={list[part].total > 0 ? '' : undefined}>
                <span className="fi-boxes__count">{list[part].total}</span>{' '}
                <span>{words.parts[part].title}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div role="status">
        {said && (
          <Notice tone="good">
            <p>{words.chased(said)}</p>
          </Notice>
        )}
      </div>
      {problem && (
        <Notice tone="warn" role="alert">
          <p>
            {problem.kind === 'conflict'
              ? conflictText(problem, view.words)
              : view.words.forms.problems[problem.kind]}
          </p>
        </Notice>
      )}
      {overdue.count > 0 && overdue.since !== null && (
        <Notice tone="warn" icon="mail">
          <p>{words.overdue(overdue.count, nearMoment(overdue.since, view.now, view.lang))}</p>
        </Notice>
      )}
      {isDone && (
        <Notice tone="good">
          <p>{words.all}</p>
        </Notice>
      )}
      <Part name="late" part={list.late} words={words}>
        <ReferralTable {...referrals} rows={list.late.rows} due="deadline" />
      </Part>
      <Part name="withoutUnit" part={list.withoutUnit} words={words}>
        <ReferralTable {...referrals} rows={list.withoutUnit.rows} due="deadline" />
      </Part>
      <Part name="unfit" part={list.unfit} words={words}>
        <UnfitTable rows={list.unfit.rows} view={view} />
      </Part>
      <Part name="unanswered" part={list.unanswered} words={words}>
        <ReferralTable {...referrals} rows={list.unanswered.rows} due="answer" />
      </Part>
      <Part name="gaps" part={list.gaps} words={words}>
        <GapTable rows={list.gaps.rows} view={view} />
      </Part>
      <Part name="undeliverable" part={list.undeliverable} words={words}>
        <MessageTable rows={list.undeliverable.rows} view={view} />
      </Part>
    </div>
  )
}
