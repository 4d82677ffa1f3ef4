import { described, describedBy, ErrorLine, Help, type Choice, type Common } from './fields'

/** One of several, all in sight. */
export function RadioField<Value extends string>({
  id,
  label,
  help,
  error,
  choices,
  value,
  onChange,
}: Common & {
  choices: readonly Choice<Value>[]
  value: Value | ''
  onChange: (value: Value) => void
}) {
  return (
    <fieldset className="fi-radios" aria-describedby={describedBy({ id, help, error })}>
      <legend>{label}</legend>
      <Help id={id} help={help} />
      <ErrorLine id={id} error={error} />
      {choices.map((choice, index) => (
        <label key={choice.value} className="fi-radio">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.help && <small>{choice.help}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export function CheckField({
  id,
  label,
  error,
  isChecked,
  onChange,
}: Common & { isChecked: boolean; onChange: (isChecked: boolean) => void }) {
  return (
    <div className="fi-field">
      <ErrorLine id={id} error={error} />
      <label className="fi-radio">
        <input
          {...described({ id, error })}
          type="checkbox"
          checked={isChecked}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
