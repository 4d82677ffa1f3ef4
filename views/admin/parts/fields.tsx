import type { ChangeEvent, ReactNode } from 'react'
import { Icon } from './Icon'

/** The fields of the small forms: each has its label above, its help under it, and its own error. */
export type Common = {
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

/** The browser's own; its value is `YYYY-MM-DD`, or nothing while it is no date. */
export function DateField({ min, max, ...field }: Text & { min: string; max: string }) {
  return (
    <Frame {...field}>
      <input
        {...described(field)}
        type="date"
        min={min}
        max={max}
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

export function Help({ id, help }: Pick<Common, 'id' | 'help'>) {
  if (!help) return null
  return (
    <p className="fi-help" id={`${id}-help`}>
      {help}
    </p>
  )
}

export function ErrorLine({ id, error }: Pick<Common, 'id' | 'error'>) {
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

export function described({ id, help, error }: Pick<Common, 'id' | 'help' | 'error'>) {
  return {
    id,
    'aria-describedby': describedBy({ id, help, error }),
    'aria-invalid': error ? true : undefined,
  } as const
}

export function describedBy({ id, help, error }: Pick<Common, 'id' | 'help' | 'error'>) {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

function typed(onChange: (value: string) => void) {
  return ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onChange(target.value)
}
