import {
  dutyDayProblem,
  dutyDayProblems,
  type DutyDayProblem,
} from '../../../../src/referrals/dutyDay'
import { localParts } from '../../../../src/routing/localTime'
import type { Instant } from '../../../../src/routing/types'
import type { Problem } from '../../parts/ask'
import { DateField } from '../../parts/fields'
import type { View } from '../view'

/** The day that is sent: what was chosen, today where nothing was. */
export function dutyDayOf(chosen: string | undefined, { now }: Pick<View, 'now'>): string {
  return chosen ?? localParts(now).date
}

/** The day on which a unit did a duty; one that cannot be is said so, and stays to be corrected. */
export function DutyDay({
  id,
  label,
  value,
  receivedAt,
  problem,
  view,
  onChange,
}: {
  id: string
  label: string
  value: string
  receivedAt: Instant
  problem: DutyDayProblem | null
  view: View
  onChange: (value: string) => void
}) {
  return (
    <DateField
      id={id}
      label={label}
      min={localParts(receivedAt).date}
      max={localParts(view.now).date}
      value={value}
      error={problem && view.words.forms.days[problem]}
      onChange={onChange}
    />
  )
}

/** What is wrong with the day: seen here once it was tried, else what the portal said of it. */
export function wrongDay({
  value,
  receivedAt,
  isTried,
  refused,
  view: { now },
}: {
  value: string
  receivedAt: Instant
  isTried: boolean
  refused: Problem | null
  view: View
}): DutyDayProblem | null {
  const seen = dutyDayProblem(value, { now, receivedAt })
  if (isTried && seen) return seen
  if (refused?.kind !== 'invalid') return null
  const said = refused.details.find(({ field }) => field === 'on')?.message
  return said === undefined
    ? null
    : (dutyDayProblems.find((known) => known === said) ?? 'not-a-date')
}
