export type Pair = readonly [name: string, value: string]

/** Carries answers that were given before through a GET form. */
export function Hidden({ pairs }: { pairs: readonly Pair[] }) {
  return pairs.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
