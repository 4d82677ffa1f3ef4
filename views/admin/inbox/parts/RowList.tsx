import type { InboxGroup, InboxRow } from '../../../../src/referrals/inbox/types'
import { Button } from '../../parts/Button'
import { nearMoment } from '../../parts/moments'
import type { View } from '../view'
import { Row } from './Row'

export type GroupRows = {
  group: InboxGroup
  rows: readonly InboxRow[]
  /** Of all, those that are not on this page included. */
  count: number
  hasMore: boolean
}

/** The groups one under the other, the most urgent first. */
export function RowList({
  groups,
  selected,
  isNarrowed,
  isLoading,
  view,
  onOpen,
  onMore,
}: {
  groups: readonly GroupRows[]
  selected: string | null
  isNarrowed: boolean
  isLoading: boolean
  view: View
  onOpen: (id: string) => void
  onMore: (group: InboxGroup) => void
}) {
  const { list } = view.words
  return (
    <div className="fi-list" aria-busy={isLoading || undefined}>
      <div className="fi-columns" aria-hidden="true">
        {list.columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {groups.map(({ group, rows, count, hasMore }) => (
        <section key={group} className="fi-group" aria-labelledby={`fi-group-${group}`}>
          <h2 id={`fi-group-${group}`} tabIndex={-1}>
            {list.groups[group]}{' '}
            <span>{isNarrowed ? rows.length : list.groupLines[group](count)}</span>
          </h2>
          {rows.length === 0 ? (
            <p className="fi-empty">
              {isNarrowed ? list.empty.filtered : emptyLine(group, groups, view)}
            </p>
          ) : (
            <ul>
              {rows.map((row) => (
                <Row
                  key={row.id}
                  row={row}
                  view={view}
                  group={group}
                  isSelected={row.id === selected}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          )}
          {hasMore && (
            <Button onClick={() => onMore(group)} isBusy={isLoading}>
              {list.more}
            </Button>
          )}
        </section>
      ))}
    </div>
  )
}

/** "Ingen venter. Næste frist er kl. 15.30." when something else is due today. */
function emptyLine(
  group: InboxGroup,
  groups: readonly GroupRows[],
  { words, now, lang }: View,
): string {
  const { empty } = words.list
  if (group !== 'new') return empty[group]
  const dues = groups.flatMap(({ rows }) =>
    rows.map(({ offer, replyBy }) => offer?.endsAt ?? replyBy).filter((at) => at > now),
  )
  if (dues.length === 0) return empty.new
  return `${empty.new} ${empty.next(nearMoment(Math.min(...dues), now, lang))}`
}
