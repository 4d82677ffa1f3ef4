/** The mark: an arch, a lit doorway, the leaf opened to the left, light on the floor. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 40" width="32" height="40" aria-hidden="true">
      <path className="mark-arch" d="M0 40V16a16 16 0 0 1 32 0v24z" />
      <path fill="#f6b73c" d="M12 9h12v22H12z" />
      <path fill="#7087c6" d="M6 12l6-3v22l-6 5z" />
      <path fill="#85683a" d="M12 31h12l4 9H6v-4z" />
      <path fill="#c99a45" d="M12 31h12l1.5 3.5H9z" />
    </svg>
  )
}
