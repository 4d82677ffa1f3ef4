import { useRef, useState } from 'react'
import type { InboxGroup, InboxPage, InboxRow } from '../../../../src/referrals/inbox/types'
import type { Instant } from '../../../../src/routing/types'
import { ask, type Asked } from '../../parts/ask'
import { filterQuery, groupsShown, pageQuery, type ListFilter } from '../filter'
import type { GroupRows } from '../parts/RowList'

export type LoadedGroup = { rows: readonly InboxRow[]; next: string | null }
export type Loaded = {
  groups: Partial<Record<InboxGroup, LoadedGroup>>
  counts: InboxPage['counts']
  late: number
  now: Instant
}

/** The list as it was last fetched, and ways to fetch it anew; rows that are shown stay shown. */
export function useList({
  initial,
  initialFilter,
  onAsked,
}: {
  initial: Loaded
  initialFilter: ListFilter
  onAsked: (asked: Asked<{ now: Instant }>) => void
}) {
  const [filter, setFilter] = useState(initialFilter)
  const [loaded, setLoaded] = useState(initial)
  const [isLoading, setLoading] = useState(false)
  const turn = useRef(0)

  async function load(wanted: ListFilter, sizes: Partial<Record<InboxGroup, number>>) {
    const own = ++turn.current
    setLoading(true)
    const asked = await loadGroups(wanted, sizes)
    if (own !== turn.current) return
    setLoading(false)
    onAsked(asked)
    if (asked.ok) setLoaded(asked.value)
  }

  const sizesNow = () =>
    Object.fromEntries(
      Object.entries(loaded.groups).map(([group, { rows }]) => [group, rows.length]),
    )

  return {
    filter,
    loaded,
    isLoading,
    refresh: () => load(filter, sizesNow()),
    more: (group: InboxGroup) => {
      const sizes = sizesNow()
      return load(filter, { ...sizes, [group]: (sizes[group] ?? 0) + 1 })
    },
    change: (wanted: ListFilter) => {
      setFilter(wanted)
      const { pathname } = window.location
      window.history.replaceState(null, '', `${pathname}${filterQuery(wanted)}`)
      return load(wanted, {})
    },
  }
}

/** Every group that the filter shows, with at least so many rows of each. */
async function loadGroups(
  filter: ListFilter,
  sizes: Partial<Record<InboxGroup, number>>,
): Promise<Asked<Loaded>> {
  const askedAt = performance.now()
  const groups: Loaded['groups'] = {}
  let newest: InboxPage | null = null
  for (const asked of await Promise.all(
    groupsShown(filter).map(async (group) => ({
      group,
      pages: await loadPages(filter, group, sizes[group] ?? 0),
    })),
  )) {
    if (!asked.pages.ok) return asked.pages
    const pages = asked.pages.value
    const rows = new Map(pages.flatMap((page) => page.rows).map((row) => [row.id, row]))
    groups[asked.group] = { rows: [...rows.values()], next: pages.at(-1)?.next ?? null }
    newest = pages[0] ?? newest
  }
  const { counts, late, now } = newest as InboxPage
  return { askedAt, ok: true, value: { groups, counts, late, now } }
}

async function loadPages(
  filter: ListFilter,
  group: InboxGroup,
  size: number,
): Promise<Asked<InboxPage[]>> {
  const askedAt = performance.now()
  const pages: InboxPage[] = []
  let after: string | null = null
  let count = 0
  do {
    const asked: Asked<InboxPage> = await ask(`/api/inbox${pageQuery(filter, group, after)}`)
    if (!asked.ok) return asked
    pages.push(asked.value)
    count += asked.value.rows.length
    after = asked.value.next
  } while (after !== null && count < size)
  return { askedAt, ok: true, value: pages }
}

/** The groups as the list shows them: one that is offered stands among the offers alone. */
export function groupsOf({ groups, counts }: Loaded, filter: ListFilter): GroupRows[] {
  const offered = new Set(groups.offers?.rows.map(({ id }) => id))
  return groupsShown(filter).map((group) => {
    const { rows = [], next = null } = groups[group] ?? {}
    const shown = group === 'offers' ? rows : rows.filter(({ id }) => !offered.has(id))
    const count = counts[group] - (rows.length - shown.length)
    return { group, rows: shown, count, hasMore: next !== null }
  })
}
