import { Button } from '../../parts/Button'
import { SelectField } from '../../parts/fields'
import { Icon } from '../../parts/Icon'
import { Press } from '../../parts/Press'
import type { View } from '../view'

/** A unit of the reader's, who may have the duty in it, and who has it today. */
export type DutyUnit = {
  id: string
  name: string
  people: readonly { id: string; name: string }[]
  /** Of today; `null` = nobody. */
  onDuty: { id: string; name: string } | null
}

/** Who answers for the unit's box today. */
export function DutyBox({
  unit,
  isOpen,
  isBusy,
  chosen,
  error,
  view: { words },
  onOpen,
  onChoose,
  onSave,
  onCancel,
}: {
  unit: DutyUnit
  isOpen: boolean
  isBusy: boolean
  chosen: string
  error: string | null
  view: View
  onOpen: () => void
  onChoose: (person: string) => void
  onSave: () => void
  onCancel: () => void
}) {
  const { duty } = words.list
  return (
    <div className="fi-duty">
      <p>
        <Icon name="person" />
        <span>
          {duty.title}, {unit.name}: <strong>{unit.onDuty?.name ?? duty.none}</strong>{' '}
          {!isOpen && unit.people.length > 0 && (
            <Press className="fi-link" aria-label={duty.changeOf(unit.name)} onClick={onOpen}>
              {duty.change}
            </Press>
          )}
        </span>
      </p>
      {isOpen && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isBusy) onSave()
          }}
        >
          <SelectField
            id={`fi-duty-${unit.id}`}
            label={duty.who}
            value={chosen}
            onChange={onChoose}
            empty={duty.nobody}
            error={error}
            groups={[{ label: '', choices: unit.people.map(toChoice) }]}
          />
          <div className="fi-buttons">
            <Button type="submit" isBusy={isBusy}>
              {duty.save}
            </Button>
            <Button look="quiet" onClick={onCancel}>
              {words.forms.cancel}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}

function toChoice({ id, name }: { id: string; name: string }) {
  return { value: id, label: name }
}
