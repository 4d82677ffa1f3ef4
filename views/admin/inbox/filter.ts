import { inboxGroups, type InboxGroup } from '../../../src/referrals/inbox/types'
import { situations, type Situation } from '../../../src/routing/types'

/** What the list shows: one box, or (`null`) all that are open. */
export type ListFilter = {
  group: InboxGroup | null
  situation: Situation | null
  unit: string | null
  sort: 'deadline' | 'received'
}

export const everything: ListFilter = {
  group: null,
  situation: null,
  unit: null,
  sort: 'deadline',
}

/** The groups that a list shows, in order. */
export function groupsShown({ group }: Pick<ListFilter, 'group'>): readonly InboxGroup[] {
  return group ? [group] : ['new', 'taken', 'offers']
}

/** What an address asks for; what is none of it is left out. */
export function readFilter(params: Record<string, string | string[] | undefined>): ListFilter {
  const { group, situation, unit, sort } = params
  return {
    group: inboxGroups.find((known) => known === group) ?? null,
    situation: situations.find((known) => known === situation) ?? null,
    unit: typeof unit === 'string' && unit !== '' ? unit : null,
    sort: sort === 'received' ? 'received' : 'deadline',
  }
}

/** The same as a query, without what is as always; empty when all is. */
export function filterQuery(filter: ListFilter): string {
  const pairs = Object.entries(filter).filter(
    ([name, value]) => value !== null && everything[name as keyof ListFilter] !== value,
  ) as [string, string][]
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

/** The query of one page of one group. */
export function pageQuery(filter: ListFilter, group: InboxGroup, after: string | null): string {
  const { situation, unit, sort } = filter
  const pairs = Object.entries({ group, situation, unit, sort, after }).filter(
    ([, value]) => value !== null,
  ) as [string, string][]
  return `?${new URLSearchParams(pairs)}`
}

export const isNarrowed = ({ situation, unit }: ListFilter) => situation !== null || unit !== null
