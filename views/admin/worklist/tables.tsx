import type { InboxRow } from '../../../src/referrals/inbox/types'
import type { GapRow, UndeliverableRow } from '../../../src/referrals/inbox/workListTypes'
import type { UnfitUnit } from '../../../src/referrals/receivers/unfitUnits'
import { instantOf } from '../../../src/routing/localTime'
import { monthName } from '../parts/moments'
import { durationText } from '../parts/duration'
import { Button } from '../parts/Button'
import { Icon } from '../parts/Icon'
import { nearMoment } from '../parts/moments'
import { chipOf } from '../inbox/chipOf'
import { referralHref, serviceHref } from '../inbox/links'
import { StateChip } from '../inbox/parts/StateChip'
import type { View } from '../inbox/view'
import { Table } from './Table'
import { workListWords } from './words'

/** Referrals as the secretariat sees them: where they lie and how late, never what they are about. */
export function ReferralTable({
  rows,
  due,
  busy,
  chased,
  view,
  onChase,
}: {
  rows: readonly InboxRow[]
  due: 'deadline' | 'answer'
  busy: string | null
  chased: readonly string[]
  view: View
  onChase: (row: InboxRow) => void
}) {
  const words = workListWords(view.lang)
  const { columns } = words
  return (
    <Table
      columns={[columns.code, columns.municipality, columns.holder, columns[due], columns.action]}
      rows={rows.map((row) => {
        const at = due === 'deadline' ? row.deadlineAt : row.replyBy
        return {
          key: row.id,
          cells: [
            <a key="code" className="fi-code" href={referralHref(row.id)}>
              {row.code}
            </a>,
            row.municipality,
            row.holder.name || words.noUnit,
            <div key="due" className="fi-due" data-tone="late">
              <p className="fi-due__title">
                <Icon name="warning" size={18} />
                <span>{words.late(durationText(at, view.now, view.lang))}</span>
              </p>
              <p className="fi-quiet">{words.since(nearMoment(at, view.now, view.lang))}</p>
            </div>,
            row.state !== 'received' ? (
              <StateChip key="state" chip={chipOf(row, view)} />
            ) : chased.includes(row.id) ? (
              <span key="chased" className="fi-chip fi-chip--done">
                <Icon name="tick" size={16} />
                {words.chasedMark}
              </span>
            ) : (
              <Button
                key="chase"
                icon="bell"
                aria-label={words.chaseOf(row.code, row.holder.name)}
                isBusy={busy === row.id}
                onClick={() => onChase(row)}
              >
                {words.chase}
              </Button>
            ),
          ],
        }
      })}
    />
  )
}

/** Municipalities in which nobody receives what people want to write. */
export function GapTable({ rows, view }: { rows: readonly GapRow[]; view: View }) {
  const words = workListWords(view.lang)
  const { columns } = words
  return (
    <Table
      columns={[columns.municipality, columns.months, columns.last, columns.now]}
      rows={rows.map((row) => ({
        key: row.kommunekode,
        cells: [
          <strong key="name">{row.municipality}</strong>,
          words.months(row.months),
          monthName(instantOf(`${row.lastMonth}-01`, '12:00'), view.lang),
          <span key="now" className={`fi-chip fi-chip--${row.isClosedNow ? 'good' : 'wait'}`}>
            <Icon name={row.isClosedNow ? 'tick' : 'warning'} size={16} />
            {row.isClosedNow ? words.closedNow : words.stillOpen}
          </span>,
        ],
      }))}
    />
  )
}

/** Units that can receive nothing, and what has to be put right. */
export function UnfitTable({ rows, view }: { rows: readonly UnfitUnit[]; view: View }) {
  const words = workListWords(view.lang)
  const { columns } = words
  return (
    <Table
      columns={[columns.unit, columns.lacks]}
      rows={rows.map(({ id, name, lacks }) => ({
        key: id,
        cells: [
          <a key="unit" href={serviceHref(id)}>
            {name}
          </a>,
          <ul key="lacks" className="fi-lacks">
            {lacks.map((lack) => (
              <li key={lack}>{words.lacks[lack]}</li>
            ))}
          </ul>,
        ],
      }))}
    />
  )
}

/** Messages that were not delivered, those among them that are still tried. */
export function MessageTable({ rows, view }: { rows: readonly UndeliverableRow[]; view: View }) {
  const words = workListWords(view.lang)
  const { columns } = words
  return (
    <Table
      columns={[columns.message, columns.receiver, columns.about, columns.when, columns.failure]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          words.templates[row.template],
          row.receiver ?? words.receivers[row.receiverKind],
          row.referral ? (
            <a key="about" className="fi-code" href={referralHref(row.referral.id)}>
              {row.referral.code}
            </a>
          ) : (
            '–'
          ),
          nearMoment(row.at, view.now, view.lang),
          (row.isStillTried ? words.stillTried : words.failure)(row.failure),
        ],
      }))}
    />
  )
}
