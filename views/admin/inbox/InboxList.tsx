import type { RefObject } from 'react'
import type { UnitName } from '../../../src/referrals/inbox/types'
import { Button } from '../parts/Button'
import { Icon } from '../parts/Icon'
import { fullMoment } from '../parts/moments'
import { Notice } from '../parts/Notice'
import { groupsOf, type useList } from './data/useList'
import type { useRowFocus } from './data/useRowFocus'
import { DutyBoxes } from './DutyBoxes'
import { everything, isNarrowed } from './filter'
import { accessPath, groupHref, inboxPath, unitsPath } from './links'
import { CodeSearchBox } from './CodeSearchBox'
import { CountBoxes } from './parts/CountBoxes'
import type { DutyUnit } from './parts/DutyBox'
import { Filters } from './parts/Filters'
import { LiveNotice, type LiveState } from './parts/LiveNotice'
import { RowList } from './parts/RowList'
import type { View } from './view'

/** The left side: whose box it is, figures, search and filters, and the rows. */
export function InboxList({
  list,
  live,
  units,
  duty,
  selected,
  view,
  listRef,
  rows,
  onOpen,
  onHelp,
}: {
  list: ReturnType<typeof useList>
  live: LiveState
  units: readonly UnitName[]
  duty: readonly DutyUnit[]
  selected: string | null
  view: View
  listRef: RefObject<HTMLDivElement | null>
  rows: ReturnType<typeof useRowFocus>
  onOpen: (id: string) => void
  onHelp: () => void
}) {
  const words = view.words.list
  const { filter, loaded } = list
  const groups = groupsOf(loaded, filter)
  const { counts, late } = loaded
  const isEmpty = Object.values(counts).every((count) => count === 0)
  return (
    <>
      <header className="fi-head">
        <h1>{words.title}</h1>
        <div className="fi-head__line">
          <p className="fi-quiet">
            {[...units.map(({ name }) => name), fullMoment(view.now, view.lang)].join(' · ')}
          </p>
          {late > 0 && (
            <p className="fi-late">
              <Icon name="warning" size={18} />
              <span>{words.late(late)}</span>
            </p>
          )}
        </div>
      </header>
      <LiveNotice
        state={live}
        fetchedAt={loaded.now}
        view={view}
        onAgain={() => void list.refresh()}
      />
      <DutyBoxes duty={duty} view={view} />
      {units.length === 0 ? (
        <Notice>
          <p className="fi-strong">{words.empty.noUnit.title}</p>
          <p>{words.empty.noUnit.text}</p>
        </Notice>
      ) : (
        <>
          <CountBoxes
            counts={counts}
            chosen={filter.group}
            view={view}
            onChoose={(group) => void list.change({ ...filter, group })}
          />
          <Filters
            filter={filter}
            units={units}
            view={view}
            onChange={(wanted) => void list.change(wanted)}
          >
            <CodeSearchBox view={view} onFound={onOpen} />
          </Filters>
          {isEmpty && !isNarrowed(filter) ? (
            <Notice icon="door">
              <p className="fi-strong">{words.empty.all.title}</p>
              <p>{words.empty.all.text}</p>
            </Notice>
          ) : (
            <div
              ref={listRef}
              onFocus={rows.noteFocus}
              onBlur={(event) => rows.forget(event.relatedTarget)}
            >
              <RowList
                groups={groups}
                selected={selected}
                isNarrowed={isNarrowed(filter)}
                isLoading={list.isLoading}
                view={view}
                onOpen={onOpen}
                onMore={(group) => void list.more(group)}
              />
            </div>
          )}
          <OtherList list={list} view={view} />
        </>
      )}
      <footer className="fi-foot">
        <h2>{words.about.title}</h2>
        <ul>
          <li>
            <a href={unitsPath}>{words.about.rules}</a>
          </li>
          <li>
            <a href={accessPath}>{words.about.access}</a>
          </li>
        </ul>
        <Button look="quiet" onClick={onHelp}>
          {words.keys.open}
        </Button>
      </footer>
    </>
  )
}

/** From the open ones to those that ended, and from one box back to all. */
function OtherList({ list, view: { words } }: { list: ReturnType<typeof useList>; view: View }) {
  const { filter, loaded, change } = list
  const isOpen = filter.group === null
  const group = isOpen ? ('closed' as const) : null
  return (
    <p className="fi-other">
      <a
        href={isOpen ? groupHref('closed') : inboxPath}
        onClick={(event) => {
          event.preventDefault()
          void change({ ...everything, ...filter, group })
        }}
      >
        <Icon name="arrow" />
        <span>
          {isOpen ? <strong>{words.list.groups.closed}</strong> : words.list.allOpen}{' '}
          {isOpen && words.list.showClosed(loaded.counts.closed)}
        </span>
      </a>
    </p>
  )
}
