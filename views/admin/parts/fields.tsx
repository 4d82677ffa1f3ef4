import type { ChangeEvent, ReactNode } from 'react'
import { Icon } from './Icon'

/** The fields of the small forms: each has its label above, its help under it, and its own error. */
type Common = {
  id: string
  label: string
  help?: string
  error?: string | null
}
type Text = Common & { value: string; onChange: (value: string) => void }
export type Choice<Value extends string = string> = { value: Value; label: string; help?: string }

export function TextField({
  inputMode,
  maxLength,
  ...field
}: Text & { inputMode?: 'numeric' | 'text'; maxLength?: number }) {
  return (
    <Frame {...field}>
      <input
        {...described(field)}
        type="text"
        inputMode={inputMode}
        maxLength={maxLength}
        autoComplete="off"
        value={field.value}
        onChange={typed(field.onChange)}
      />
    </Frame>
  )
}

export function TextArea({
  rows = 5,
  maxLength,
  ...field
}: Text & { rows?: number; maxLength: number }) {
  return (
    <Frame {...field}>
      <textarea
        {...described(field)}
        rows={rows}
        maxLength={maxLength}
        value={field.value}
        onChange={typed(field.onChange)}
      />
    </Frame>
  )
}

export type ChoiceGroup = { label: string; choices: readonly Choice[] }

/** A list to choose one of; `groups` with a single nameless one shows no heading. */
export function SelectField({
  groups,
  empty,
  ...field
}: Text & { groups: readonly ChoiceGroup[]; empty: string | null }) {
  return (
    <Frame {...field}>
      <select {...described(field)} value={field.value} onChange={typed(field.onChange)}>
        {empty !== null && <option value="">{empty}</option>}
        {groups.map(({ label, choices }) =>
          label ? (
            <optgroup key={label} label={label}>
              {options(choices)}
            </optgroup>
          ) : (
            options(choices)
          ),
        )}
      </select>
    </Frame>
  )
}

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

function Frame({ id, label, help, error, children }: Common & { children: ReactNode }) {
  return (
    <div className="fi-field" data-wrong={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <Help id={id} help={help} />
      <ErrorLine id={id} error={error} />
      {children}
    </div>
  )
}

function Help({ id, help }: Pick<Common, 'id' | 'help'>) {
  if (!help) return null
  return (
    <p className="fi-help" id={`${id}-help`}>
      {help}
    </p>
  )
}

function ErrorLine({ id, error }: Pick<Common, 'id' | 'error'>) {
  if (!error) return null
  return (
    <p className="fi-error" id={`${id}-error`}>
      <Icon name="warning" size={18} />
      <span>{error}</span>
    </p>
  )
}

function options(choices: readonly Choice[]) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

function described({ id, help, error }: Pick<Common, 'id' | 'help' | 'error'>) {
  return {
    id,
    'aria-describedby': describedBy({ id, help, error }),
    'aria-invalid': error ? true : undefined,
  } as const
}

function describedBy({ id, help, error }: Pick<Common, 'id' | 'help' | 'error'>) {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

function typed(onChange: (value: string) => void) {
  return ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onChange(target.value)
}
