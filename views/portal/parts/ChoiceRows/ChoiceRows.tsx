export type ChoiceRow = { value: string; label: string; help?: string; isDontKnow?: boolean }

/** Radio rows of at least 64 px; the chosen one has a dot, a heavy edge and a glow. */
export function ChoiceRows({
  name,
  rows,
  chosen,
  idPrefix = name,
  describedBy,
}: {
  name: string
  rows: readonly ChoiceRow[]
  chosen: string | null
  idPrefix?: string
  describedBy?: string
}) {
  return rows.map(({ value, label, help, isDontKnow }) => (
    <label key={value} className={isDontKnow ? 'choice dont-know' : 'choice'}>
      <input
        type="radio"
        name={name}
        value={value}
        id={`${idPrefix}-${value}`}
        defaultChecked={value === chosen}
        aria-describedby={describedBy}
      />
      <span>
        <strong>{label}</strong>
        {help && <span className="choice-help">{help}</span>}
      </span>
    </label>
  ))
}
