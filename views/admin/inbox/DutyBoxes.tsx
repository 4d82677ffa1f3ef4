import { useState } from 'react'
import type { Duty } from '../../../src/referrals/inbox/duty'
import { send } from '../parts/ask'
import { DutyBox, type DutyUnit } from './parts/DutyBox'
import type { View } from './view'

/** Who has the duty today at each of the reader's units, and a way to change it. */
export function DutyBoxes({ duty, view }: { duty: readonly DutyUnit[]; view: View }) {
  const [units, setUnits] = useState(duty)
  const [open, setOpen] = useState<{ unit: string; person: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function save({ unit, person }: { unit: string; person: string }): Promise<void> {
    setBusy(true)
    const asked = await send<{ duty: readonly Duty[] }>('/api/inbox/duty', {
      unit,
      person: person || null,
    })
    setBusy(false)
    if (!asked.ok) {
      const { kind } = asked.problem
      return setError(view.words.forms.problems[kind === 'conflict' ? 'busy' : kind])
    }
    const now = new Map(asked.value.duty.map((each) => [each.unit, each.person]))
    setUnits((all) => all.map((each) => ({ ...each, onDuty: now.get(each.id) ?? null })))
    setOpen(null)
  }

  if (units.length === 0) return null
  return (
    <div className="fi-duties">
      {units.map((unit) => (
        <DutyBox
          key={unit.id}
          unit={unit}
          isOpen={open?.unit === unit.id}
          isBusy={isBusy}
          chosen={open?.person ?? ''}
          error={error}
          view={view}
          onOpen={() => {
            setError(null)
            setOpen({ unit: unit.id, person: unit.onDuty?.id ?? '' })
          }}
          onChoose={(person) => setOpen({ unit: unit.id, person })}
          onSave={() => open && void save(open)}
          onCancel={() => setOpen(null)}
        />
      ))}
    </div>
  )
}
