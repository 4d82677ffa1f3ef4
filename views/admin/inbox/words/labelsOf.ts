/** The labels alone of the finder's choices, whose help texts are for citizens. */
export function labelsOf<Code extends string>(
  choices: Record<Code, { label: string }>,
): Record<Code, string> {
  const entries = Object.entries<{ label: string }>(choices)
  return Object.fromEntries(entries.map(([code, { label }]) => [code, label])) as Record<
    Code,
    string
  >
}
