import { appError } from '../errors'
import { noRows } from './lines'
import type { Tables } from './manifest'

export type Comparison = { name: string; expected: number; found: number; isSame: boolean }

/** Each table by its rows and their checksum; one that is not there is one without rows. */
export function compareTables({
  expected,
  found,
}: {
  expected: Tables
  found: Tables
}): Comparison[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort()
  return names.map((name) => {
    const [one, other] = [expected[name] ?? noRows, found[name] ?? noRows]
    const isSame = one.rows === other.rows && one.sha256 === other.sha256
    return { name, expected: one.rows, found: other.rows, isSame }
  })
}

/** @throws one line that names what differs */
export function refuseDifferences(comparisons: readonly Comparison[]): void {
  const different = comparisons.filter(({ isSame }) => !isSame).map(({ name }) => name)
  if (different.length === 0) return
  const names = different.slice(0, 5).join(', ') + (different.length > 5 ? ', …' : '')
  const message = `What was restored is not what the manifest says (${names}); it was put away again.`
  throw appError({ code: 'invalid', message })
}
