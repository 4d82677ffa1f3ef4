import type { MouseEvent } from 'react'
import type { InboxRow } from '../../../../src/referrals/inbox/types'
import { clock } from '../../../portal/words/format'
import { Icon } from '../../parts/Icon'
import { nearDay } from '../../parts/moments'
import { dueOf } from '../dueOf'
import { referralHref } from '../links'
import type { View } from '../view'
import { DueCell } from './DueCell'

/** A line of the list; its link is the code and covers the whole line. */
export function Row({
  row,
  view,
  group,
  isSelected,
  onOpen,
}: {
  row: InboxRow
  view: View
  group: string
  isSelected: boolean
  onOpen: (id: string) => void
}) {
  const { words, now, lang } = view
  const due = dueOf(row, view)
  const id = `fi-${group}-${row.id}`
  return (
    <li
      className="fi-row"
      data-late={due.tone === 'late' || undefined}
      data-selected={isSelected || undefined}
    >
      <a
        id={id}
        className="fi-row__code"
        href={referralHref(row.id)}
        data-row={row.id}
        aria-current={isSelected ? 'true' : undefined}
        aria-describedby={`${id}-what ${id}-due`}
        onClick={(event) => opened(event, () => onOpen(row.id))}
      >
        {row.code}
      </a>
      <div className="fi-row__what" id={`${id}-what`}>
        <p className="fi-strong">
          {row.situation ? words.labels.situations[row.situation] : words.list.row.hidden}
        </p>
        <p className="fi-quiet">{whereAndAge(row, view)}</p>
        {row.visitSize > 1 && (
          <p className="fi-quiet fi-row__visit">
            <Icon name="join" size={16} />
            <span>{words.list.row.visit(row.visitSize)}</span>
          </p>
        )}
      </div>
      <div className="fi-row__when">
        <span className="fi-unseen">{words.list.row.received} </span>
        <p className="fi-strong">{clock(row.receivedAt, lang)}</p>
        <p className="fi-quiet">{nearDay(row.receivedAt, now, lang)}</p>
      </div>
      <div className="fi-row__due" id={`${id}-due`}>
        <DueCell due={due} />
      </div>
    </li>
  )
}

function whereAndAge({ municipality, age, offer }: InboxRow, { words }: View): string {
  const place = offer ? `${offer.from.name} → ${offer.to.name}` : municipality
  const known = age ? words.labels.ages[age] : null
  return [place, known && lower(known)].filter(Boolean).join(' · ')
}

/** Inside a line, `Alder ukendt` goes on in small letters; `18–24 år` is as it was. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A press with a key that asks for another tab goes its own way. */
function opened(event: MouseEvent, open: () => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  open()
}
