import type { ReactNode } from 'react'

/** A question with its label above and its help below; `name` is its id too. */
export function Field({
  name,
  label,
  help = null,
  children,
}: {
  name: string
  label: string
  help?: string | null
  children: ReactNode
}) {
  return (
    <div className="sim-field">
      <label htmlFor={`sim-${name}`}>{label}</label>
      {children}
      {help && (
        <p className="sim-help" id={`sim-${name}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

export type Choice = { value: string; label: string }

/** A list to choose one of. Works without script: the form sends it. */
export function Select({
  name,
  value,
  choices,
  hasHelp = false,
}: {
  name: string
  value: string
  choices: readonly Choice[]
  hasHelp?: boolean
}) {
  return (
    <select
      id={`sim-${name}`}
      name={name}
      defaultValue={value}
      aria-describedby={hasHelp ? `sim-${name}-help` : undefined}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
