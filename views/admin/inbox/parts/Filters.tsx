import type { ReactNode } from 'react'
import type { UnitName } from '../../../../src/referrals/inbox/types'
import { situations } from '../../../../src/routing/types'
import { Press } from '../../parts/Press'
import { everything, isNarrowed, type ListFilter } from '../filter'
import type { View } from '../view'

/** What narrows the list: each is a list of the browser's own, with its name in front. */
export function Filters({
  filter,
  units,
  view,
  onChange,
  children,
}: {
  filter: ListFilter
  /** The units that the reader serves. */
  units: readonly UnitName[]
  view: View
  onChange: (filter: ListFilter) => void
  /** The search, which stands first in the line. */
  children: ReactNode
}) {
  const { list, labels } = view.words
  const { filters } = list
  const change = (changes: Partial<ListFilter>) => onChange({ ...filter, ...changes })
  return (
    <div className="fi-filters">
      {children}
      <Filter
        name="situation"
        label={filters.situation}
        value={filter.situation ?? ''}
        choices={[
          ['', filters.all],
          ...situations.map((code) => [code, labels.situations[code]] as const),
        ]}
        onChange={(value) => change({ situation: (value || null) as ListFilter['situation'] })}
      />
      {units.length > 1 && (
        <Filter
          name="unit"
          label={filters.unit}
          value={filter.unit ?? ''}
          choices={[['', filters.all], ...units.map(({ id, name }) => [id, name] as const)]}
          onChange={(value) => change({ unit: value || null })}
        />
      )}
      <Filter
        name="sort"
        label={filters.sort}
        value={filter.sort}
        choices={[
          ['deadline', filters.sorts.deadline],
          ['received', filters.sorts.received],
        ]}
        onChange={(value) => change({ sort: value as ListFilter['sort'] })}
      />
      {isNarrowed(filter) && (
        <Press
          className="fi-link"
          onClick={() => onChange({ ...everything, group: filter.group, sort: filter.sort })}
        >
          {filters.clear}
        </Press>
      )}
    </div>
  )
}

function Filter({
  name,
  label,
  value,
  choices,
  onChange,
}: {
  name: string
  label: string
  value: string
  choices: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}) {
  return (
    <div className="fi-filter">
      <label htmlFor={`fi-filter-${name}`}>{label}:</label>
      <select
        id={`fi-filter-${name}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
