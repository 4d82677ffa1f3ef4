import type { KeyRow, KeyStore } from './types'

/** How many keys are read at once. */
const pageSize = 500

/** All keys in the order of their names, a page at a time; pages are never empty. */
export async function* eachPage(
  keys: Pick<KeyStore, 'list'>,
  { limit = pageSize }: { limit?: number } = {},
): AsyncGenerator<KeyRow[]> {
  for (let after: KeyRow | null = null; ;) {
    const page: KeyRow[] = await keys.list({ after, limit })
    if (page.length > 0) yield page
    if (page.length < limit) return
    after = page.at(-1) ?? null
  }
}
