/** The mark: a night-blue arch, a lit doorway, the leaf opened, light on the floor. */
export function Icon({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 40" width={(size * 32) / 40} height={size} aria-hidden="true">
      <path fill="#101c36" d="M0 34V16a16 16 0 0 1 32 0v18z" />
      <path fill="#f6b73c" d="M10 12h13v22H10z" />
      <path fill="#5b76bd" d="M5 10l5 2v22l-5 3z" />
      <path fill="#c8963a" d="M10 34h13l6 6H5z" />
    </svg>
  )
}
