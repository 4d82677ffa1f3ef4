/** A field that no person sees: a machine that fills every field gives itself away. */
export function Trap({ name, label }: { name: string; label: string }) {
  return (
    <p className="trap" aria-hidden="true">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="text" tabIndex={-1} autoComplete="off" />
    </p>
  )
}
