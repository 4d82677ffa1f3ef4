/** One thing to say yes to, as large as the rows of a choice. */
export function CheckRow({
  name,
  value,
  label,
  help,
  isChecked,
  error = null,
}: {
  name: string
  value: string
  label: string
  help: string
  isChecked: boolean
  /** The id of what is wrong with it. */
  error?: string | null
}) {
  return (
    <label className="choice check">
      <input
        type="checkbox"
        id={name}
        name={name}
        value={value}
        defaultChecked={isChecked}
        aria-describedby={error ?? undefined}
      />
      <span>
        <strong>{label}</strong>
        <span className="choice-help">{help}</span>
      </span>
    </label>
  )
}
