import { Icon } from '../../parts/Icon'
import { Press } from '../../parts/Press'
import type { View } from '../view'

/** Finds a referral by what somebody says on the phone. */
export function CodeSearch({
  value,
  error,
  isBusy,
  view: { words },
  onChange,
  onSearch,
}: {
  value: string
  error: string | null
  isBusy: boolean
  view: View
  onChange: (value: string) => void
  onSearch: () => void
}) {
  const { search } = words.list
  return (
    <form
      className="fi-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) onSearch()
      }}
    >
      <label htmlFor="fi-code-search">{search.label}</label>
      <Icon name="search" />
      <input
        id="fi-code-search"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'fi-code-search-error' : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <Press type="submit">{search.go}</Press>
      {error && (
        <p className="fi-error" id="fi-code-search-error" role="alert">
          <Icon name="warning" size={18} />
          <span>{error}</span>
        </p>
      )}
    </form>
  )
}
