/** Boxes of which none, some or all are ticked. */
export function Checks<Code extends string>({
  name,
  legend,
  codes,
  labels,
  ticked,
}: {
  name: string
  legend: string
  codes: readonly Code[]
  labels: Record<Code, { label: string }>
  ticked: readonly Code[]
}) {
  return (
    <fieldset className="sim-checks sim-wide">
      <legend>{legend}</legend>
      {codes.map((code) => (
        <label className="sim-check" key={code}>
          <input name={name} type="checkbox" value={code} defaultChecked={ticked.includes(code)} />{' '}
          {labels[code].label}
        </label>
      ))}
    </fieldset>
  )
}
